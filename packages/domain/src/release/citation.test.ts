import { describe, expect, it } from "vitest";
import { type Cited, citationForms } from "./citation.ts";

const cited: Cited = {
  slug: "tiny",
  title: "Tiny map",
  author: "The {tiny} team",
  release: 3,
  sha256: "ab".repeat(32),
  frozenAt: "2026-03-04T10:00:00Z",
  address: "https://maps.example/maps/tiny/releases/3/explore?where=country=BE",
  part: "12 of 40 initiatives, Country: Belgium",
};

describe("the citation of a part of a release", () => {
  const { text, bibtex, cff } = citationForms(cited);

  it("names the part, the release and where it is, as a sentence", () => {
    expect(text).toBe(
      "The {tiny} team (2026). Tiny map, release 3: 12 of 40 initiatives, Country: Belgium [Data set]. https://maps.example/maps/tiny/releases/3/explore?where=country=BE",
    );
  });

  it("has a BibTeX key of its own, and no brace of a name ends a field", () => {
    expect(bibtex).toContain("@misc{tiny-3-selection,");
    expect(bibtex).toContain("author = {{The tiny team}},");
    expect(bibtex.match(/\{/g)).toHaveLength(bibtex.match(/\}/g)?.length ?? 0);
  });

  it("is a Citation File with title, date and hash", () => {
    expect(cff).toContain('title: "Tiny map, release 3: 12 of 40 initiatives, Country: Belgium"');
    expect(cff).toContain('date-released: "2026-03-04"');
    expect(cff).toContain(`value: "sha256:${cited.sha256}"`);
  });

  it("has the hash in place of an address, where nothing is published", () => {
    const { address: _, part: __, ...whole } = cited;
    expect(citationForms(whole).text).toBe(
      `The {tiny} team (2026). Tiny map, release 3 [Data set]. sha256:${cited.sha256}`,
    );
  });
});
