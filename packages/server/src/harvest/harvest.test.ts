import { anyone, initiativeOpened, newEvent, recordFound } from "@mapwright/domain";
import { freezeRelease, withdrawRelease } from "@mapwright/usecases";
import { Parser } from "n3";
import { describe, expect, test } from "vitest";
import { anApi } from "../testing/an-api.ts";
import { aDesk, asking } from "../testing/installation.ts";

/** What is in elements of a name, in order. */
function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, "g"))].map(
    ([, text]) => text ?? "",
  );
}

async function manyReleases(howMany: number) {
  const desk = await aDesk();
  for (let release = 1; release <= howMany; release++) await freezeRelease(desk, "tiny", null);
  return { desk, ...asking(desk, anyone) };
}

describe("the OAI-PMH endpoint", () => {
  const oai = async (get: (path: string) => Response | Promise<Response>, query: string) =>
    await (await get(`http://maps.example/oai?${query}`)).text();

  test("identifies itself, its one format and a set for each map", async () => {
    const { get } = await anApi();
    const identify = await oai(get, "verb=Identify");
    expect(elements(identify, "baseURL")).toEqual(["http://maps.example/oai"]);
    expect(elements(identify, "protocolVersion")).toEqual(["2.0"]);
    expect(elements(identify, "earliestDatestamp")).toEqual(["2026-01-02T03:04:05Z"]);
    expect(elements(await oai(get, "verb=ListMetadataFormats"), "metadataPrefix")).toEqual(["oai_dc"]);
    expect(elements(await oai(get, "verb=ListSets"), "setSpec")).toEqual(["tiny"]);
  });

  test("gives each release as Dublin Core with its address, hash and citation", async () => {
    const { get, manifest } = await anApi();
    const record = await oai(get, "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:maps.example:tiny/1");
    expect(elements(record, "dc:title")).toEqual(["Tiny, release 1"]);
    expect(elements(record, "dc:identifier").slice(0, 2)).toEqual([
      "http://maps.example/maps/tiny/releases/1",
      `sha256:${manifest.sha256}`,
    ]);
    expect(elements(record, "dc:type")).toEqual(["Dataset"]);
  });

  test("cuts long lists and goes on with a resumption token until all were given once", async () => {
    const { get } = await manyReleases(205);
    const seen: string[] = [];
    let query = "verb=ListIdentifiers&metadataPrefix=oai_dc&set=tiny";
    for (let page = 0; page < 3; page++) {
      const xml = await oai(get, query);
      seen.push(...elements(xml, "identifier"));
      expect(xml).toContain(`<resumptionToken completeListSize="205" cursor="${page * 100}">`);
      query = `verb=ListIdentifiers&resumptionToken=${elements(xml, "resumptionToken")[0]}`;
    }
    expect(query).toMatch(/resumptionToken=$/);
    expect(seen).toEqual(Array.from({ length: 205 }, (_, index) => `oai:maps.example:tiny/${index + 1}`));
  });

  test.each([
    ["badVerb", "verb=Everything"],
    ["badVerb", ""],
    ["badArgument", "verb=ListRecords"],
    ["badArgument", "verb=Identify&set=tiny"],
    ["badArgument", "verb=ListRecords&metadataPrefix=oai_dc&from=yesterday"],
    ["badArgument", "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-01-02T00:00:00Z"],
    ["badArgument", "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-01"],
    ["badArgument", "verb=ListRecords&metadataPrefix=oai_dc&until=2026-02-30"],
    ["badArgument", "verb=Identify&verb=Identify"],
    ["badArgument", "verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x"],
    ["badResumptionToken", "verb=ListRecords&resumptionToken=nonsense"],
    ["cannotDisseminateFormat", "verb=ListRecords&metadataPrefix=marcxml"],
    ["idDoesNotExist", "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:maps.example:tiny/9"],
    ["noRecordsMatch", "verb=ListRecords&metadataPrefix=oai_dc&from=2027-01-01"],
  ])("answers %s to ?%s", async (code, query) => {
    const { get } = await anApi();
    const xml = await oai(get, query);
    expect(xml).toContain(`<error code="${code}">`);
  });

  test("tells a withdrawn release anew, at the moment it was withdrawn, to harvesters and in feeds", async () => {
    const desk = await aDesk();
    const { get } = asking(desk, anyone);
    await freezeRelease({ ...desk, now: () => new Date("2026-01-01T00:00:00.000Z") }, "tiny", null);
    await withdrawRelease(desk, "tiny", 1, "a mistake");
    const newer = await oai(get, "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02");
    expect(elements(newer, "datestamp")).toEqual(["2026-01-02T03:04:05Z"]);
    expect(elements(newer, "dc:description")).toContain("This release was withdrawn: a mistake");
    expect(elements(newer, "dc:date")).toEqual(["2026-01-01"]);
    const feed = await (await get("/maps/tiny/feed.atom")).text();
    expect(new Set(elements(feed, "updated"))).toEqual(new Set(["2026-01-02T03:04:05.000Z"]));
  });

  test("takes a form as well as an address, and echoes nothing unescaped", async () => {
    const { desk } = await anApi();
    const { send } = asking(desk, anyone);
    const form = { "Content-Type": "application/x-www-form-urlencoded" };
    expect(await (await send("POST", "/oai", "verb=Identify", form)).text()).toContain("<Identify>");
    const { get } = await anApi();
    const xml = await oai(get, "verb=GetRecord&metadataPrefix=oai_dc&identifier=%3Cscript%3E%22");
    expect(xml).not.toContain("<script>");
  });
});

describe("the catalogue", () => {
  test("lists each map's last release with its downloads, as Turtle and as JSON-LD", async () => {
    const { get } = await anApi();
    const turtle = await get("http://maps.example/catalogue.ttl");
    expect(turtle.headers.get("Content-Type")).toBe("text/turtle; charset=utf-8");
    const quads = new Parser().parse(await turtle.text());
    const values = (predicate: string) =>
      quads.filter((quad) => quad.predicate.value.endsWith(predicate)).map(({ object }) => object.value);
    expect(values("dcat#dataset")).toEqual(["http://maps.example/maps/tiny/releases/1"]);
    expect(values("dcat#downloadURL")).toContain(
      "http://maps.example/api/maps/tiny/initiatives.csv?release=1",
    );
    for (const address of values("dcat#downloadURL")) expect((await get(address)).status).toBe(200);
    const jsonLd = await get("/catalogue.jsonld");
    expect((await jsonLd.json())["@graph"]).toHaveLength(
      quads.filter(({ predicate }) => predicate.value.endsWith("#type")).length,
    );
  });

  test("leaves out a map whose last release was withdrawn", async () => {
    const { get, desk } = await anApi();
    await withdrawRelease(desk, "tiny", 1, "a mistake");
    expect(await (await get("/catalogue.ttl")).text()).not.toContain("maps/tiny");
  });
});

describe("addresses of codebooks and concepts", () => {
  test("give programs the SKOS form and lead readers to the page", async () => {
    const { get } = await anApi();
    for (const path of ["/codebooks/tiny", "/codebooks/tiny/name", "/codebooks/tiny/name/code"]) {
      const turtle = await get(`http://maps.example${path}`);
      expect(turtle.headers.get("Content-Type")).toBe("text/turtle; charset=utf-8");
      expect(await turtle.text()).toContain("<http://maps.example/codebooks/tiny>");
      const page = await get(path, { Accept: "text/html,*/*;q=0.8" });
      expect([page.status, page.headers.get("Location")]).toEqual([303, "/maps/tiny/codebook"]);
    }
    expect(
      (await get("/codebooks/tiny", { Accept: "application/ld+json" })).headers.get("Content-Type"),
    ).toBe("application/ld+json");
    expect((await get("/codebooks/none")).status).toBe(404);
  });
});

describe("feeds and differences", () => {
  async function twoReleases() {
    const { desk, get } = await anApi();
    const name = (text: string, record: number) => ({
      ...{ record, batch: 1, row: record, external_id: null, initiative: "TN-0001", raw: {} },
      values: [
        {
          variable: "name",
          answer: { text: { en: text } },
          state: "imported" as const,
          codebook: "tiny@1.0.0",
        },
      ],
    });
    const opened = {
      initiative: "TN-0001",
      stage: "inventory" as const,
      wave: "1",
      source: "list",
      external_id: null,
    };
    await desk.store.transact("ann", (writer) =>
      writer.append([
        newEvent(initiativeOpened, "tiny", opened),
        newEvent(recordFound, "tiny", name("Mending <club>", 1)),
      ]),
    );
    await freezeRelease(desk, "tiny", "Now with one & only");
    await desk.store.transact("ann", (writer) =>
      writer.append([newEvent(recordFound, "tiny", name("Mending circle", 2))]),
    );
    await freezeRelease(desk, "tiny", null);
    return { desk, get };
  }

  test("tell what each release brought, and that one was withdrawn", async () => {
    const { desk, get } = await twoReleases();
    await withdrawRelease(desk, "tiny", 1, "empty");
    const feed = await (await get("http://maps.example/maps/tiny/feed.atom")).text();
    expect(elements(feed, "title")).toEqual([
      "Tiny",
      "Tiny, release 3",
      "Tiny, release 2",
      "Withdrawn: Tiny, release 1",
    ]);
    expect(elements(feed, "id").slice(1)).toEqual(
      [3, 2, 1].map((release) => `http://maps.example/maps/tiny/releases/${release}`),
    );
    expect(feed).toContain(
      "Since release 1: 1 added, 0 changed, 0 re-coded, 0 dropped. Now with one &amp; only",
    );
    expect(elements(await (await get("/feed.atom")).text(), "entry")).toEqual([]);
    expect((await (await get("/feed.atom")).text()).match(/<entry>/g)).toHaveLength(3);
  });

  test("compare any two releases, value by value, as JSON and as a feed", async () => {
    const { get } = await twoReleases();
    const compared = await (await get("/api/maps/tiny/differences?from=2&to=3")).json();
    expect(compared).toMatchObject({
      from: 2,
      to: 3,
      counts: { added: 0, changed: 1, dropped: 0, recoded: 0 },
    });
    expect(compared.changed).toMatchObject([
      {
        initiative: "TN-0001",
        name: "Mending circle",
        values: [
          {
            variable: "name",
            before: { answer: { text: { en: "Mending <club>" } } },
            after: { answer: { text: { en: "Mending circle" } } },
          },
        ],
      },
    ]);
    const back = await (await get("/api/maps/tiny/differences?from=3&to=1")).json();
    expect(back.dropped).toEqual([{ initiative: "TN-0001", name: "Mending circle" }]);
    const feed = await (await get("http://maps.example/maps/tiny/differences.atom?from=1&to=2")).text();
    expect(elements(feed, "title")).toEqual([
      "Tiny, release 2: changes since release 1",
      "Mending &lt;club&gt;",
    ]);
    expect((await get("/api/maps/tiny/differences?from=1&to=9")).status).toBe(404);
    expect((await get("/api/maps/tiny/differences?from=1&to=draft")).status).toBe(400);
  });
});
