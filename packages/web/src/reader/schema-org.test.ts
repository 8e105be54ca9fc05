import { describe, expect, it } from "vitest";
import { schemaOf } from "./schema-org.ts";
import { samplePages } from "./testing/sample-pages.ts";

const thing = ["@type", "name", "identifier", "description", "url", "subjectOf"];
const organization = [...thing, "foundingDate", "areaServed", "location", "funder", "member", "memberOf"];
const place = [...thing, "geo", "containedInPlace"];
/** The words that schema.org 30.0 has for each type, of those that pages could say. */
const wordsOf: Readonly<Record<string, readonly string[]>> = {
  Project: organization,
  Organization: organization,
  Place: place,
  Country: place,
  AdministrativeArea: place,
  City: place,
  GeoCoordinates: [...thing, "longitude", "latitude"],
  Dataset: [...thing, "version", "datePublished", "license", "creator", "creditText", "creativeWorkStatus"],
};

/** Every part of a description that has a type, itself included. */
function partsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (typeof value !== "object" || value === null) return [];
  return [{ ...value }, ...Object.values(value).flatMap(partsOf)];
}

describe("what pages say of themselves to programs", () => {
  it("uses words only that schema.org has for the type", () => {
    const described = samplePages("en")
      .map(schemaOf)
      .filter((each) => each !== undefined);
    expect(new Set(described.map((each) => each["@type"]))).toEqual(
      new Set(["Dataset", "Project", "Organization", "AdministrativeArea"]),
    );
    for (const { "@context": context, ...rest } of described) {
      expect(context).toBe("https://schema.org");
      for (const part of partsOf(rest))
        expect(wordsOf[String(part["@type"])]).toEqual(expect.arrayContaining(Object.keys(part)));
    }
  });

  it("names countries in the language of the page and the data set that an initiative is told in", () => {
    const page = samplePages("fr").find((candidate) => candidate.kind === "initiative");
    if (page?.kind !== "initiative") throw new Error("There is a sample of an initiative.");
    expect(schemaOf({ ...page, schema: { ...page.schema, countries: ["NL"] } })).toMatchObject({
      "@type": "Project",
      areaServed: [{ "@type": "Country", name: "Pays-Bas", identifier: "NL" }],
      subjectOf: { "@type": "Dataset" },
    });
  });
});
