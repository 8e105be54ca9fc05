import { describe, expect, test } from "vitest";
import { aRelease } from "../testing/a-release.ts";
import { jsonLdQuads, shapeFailures, turtleQuads } from "../testing/shapes.ts";
import { schemaFailures } from "../testing/xml-schema.ts";
import { catalogueJsonLd, catalogueTurtle } from "./catalogue.ts";
import { type OaiArguments, oaiResponse } from "./oai-pmh.ts";

const site = "https://maps.example";
const map = aRelease();
const release = map.release ?? expect.fail("There is no release.");
const awkward = { ...map.content.map, title: { en: 'A "title" <of> & more' } };
const records = Array.from({ length: 101 }, (_, index) => ({
  map: awkward,
  release: { ...release, release: index + 1, withdrawn: index === 0 ? "Wrong & gone" : null },
}));
const repository = { site, contact: "keeper@maps.example", at: "2026-02-03T04:05:06.789Z", records };

function check(asked: OaiArguments, repeated: readonly string[] = []): Promise<readonly string[]> {
  const xml = oaiResponse(repository, asked, repeated);
  return schemaFailures(xml, "oai-pmh.xsd", ["oai-dc.xsd", "dublin-core.xsd"]);
}

describe("answers of OAI-PMH under its schema", () => {
  const whole = { metadataPrefix: "oai_dc" };
  const token = /<resumptionToken[^>]*>([^<]+)</.exec(
    oaiResponse(repository, { verb: "ListRecords", ...whole }),
  )?.[1];

  test.each<OaiArguments>([
    { verb: "Identify" },
    { verb: "ListMetadataFormats" },
    { verb: "ListSets" },
    { verb: "GetRecord", identifier: "oai:maps.example:tiny/1", ...whole },
    { verb: "ListIdentifiers", from: "2026-01-01", ...whole },
    { verb: "ListRecords", set: "tiny", ...whole },
    { verb: "ListRecords", resumptionToken: token ?? "" },
  ])("conform: %j", async (asked) => {
    expect(oaiResponse(repository, asked)).not.toContain("<error");
    expect(await check(asked)).toEqual([]);
  });

  test.each<[code: string, asked: OaiArguments]>([
    ["badVerb", { verb: "<Everything>" }],
    ["badArgument", { verb: "ListRecords" }],
    ["badResumptionToken", { verb: "ListRecords", resumptionToken: "n&nsense" }],
    ["cannotDisseminateFormat", { verb: "ListRecords", metadataPrefix: "marcxml" }],
    ["idDoesNotExist", { verb: "GetRecord", identifier: "oai:maps.example:tiny/999", ...whole }],
    ["noRecordsMatch", { verb: "ListRecords", from: "2030-01-01", ...whole }],
  ])("conform when they refuse with %s", async (code, asked) => {
    const xml = oaiResponse(repository, asked);
    expect(xml).toContain(`<error code="${code}">`);
    // The request is repeated with its arguments unless it is none of the protocol.
    expect(xml.includes("<request verb=")).toBe(!code.startsWith("badV") && code !== "badArgument");
    expect(await check(asked)).toEqual([]);
  });

  test("are refused with a moment that is none and with an element that Dublin Core lacks", async () => {
    const xml = oaiResponse(repository, {
      verb: "GetRecord",
      identifier: "oai:maps.example:tiny/2",
      ...whole,
    });
    for (const broken of [
      xml.replace(/<datestamp>[^<]*/, "<datestamp>now"),
      xml.replaceAll("dc:date>", "dc:day>"),
    ])
      expect(await schemaFailures(broken, "oai-pmh.xsd", ["oai-dc.xsd", "dublin-core.xsd"])).not.toEqual([]);
  });
});

describe("the catalogue under the shapes of DCAT-AP 3", () => {
  test("conforms, as Turtle and as JSON-LD", async () => {
    const turtle = turtleQuads(catalogueTurtle(site, [map]));
    expect(await shapeFailures("dcat-ap.shapes.ttl", turtle)).toEqual([]);
    expect(
      await shapeFailures("dcat-ap.shapes.ttl", await jsonLdQuads(catalogueJsonLd(site, [map]))),
    ).toEqual([]);
  });

  test("is refused when it has no publisher", async () => {
    const broken = catalogueTurtle(site, [map]).replace(/dct:publisher <[^>]*catalogue#publisher> ;/, "");
    expect(await shapeFailures("dcat-ap.shapes.ttl", turtleQuads(broken))).not.toEqual([]);
  });
});
