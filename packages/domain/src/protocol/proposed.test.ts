import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapDescription, mapSlug } from "../index.ts";
import { proposedPrefix, proposedSlug } from "./proposed.ts";

describe("what a title suggests", () => {
  it("is its words in plain letters", () => {
    expect(proposedSlug("Care at home")).toBe("care-at-home");
    expect(proposedSlug("  L’économie sociale, 2ᵉ édition  ")).toBe("leconomie-sociale-2e-edition");
    expect(proposedSlug("Straße, Øl & Łódź")).toBe("strasse-ol-lodz");
  });

  it("is nothing where a script has no such letters", () => {
    expect(proposedSlug("Κοινωνική καινοτομία")).toBe("");
  });

  it("ends at a word, and breaks only a first word that is too long", () => {
    expect(proposedSlug(`${"word ".repeat(20)}`)).toBe(Array(13).fill("word").join("-").slice(0, 64));
    expect(proposedSlug("w".repeat(80))).toHaveLength(64);
  });

  it("is an address and a prefix that a map can have, whatever the title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (title) => {
        const slug = proposedSlug(title);
        if (slug !== "") expect(mapSlug.safeParse(slug).success).toBe(true);
        expect(mapDescription.shape.idPrefix.safeParse(proposedPrefix(slug)).success).toBe(true);
      }),
    );
  });

  it("takes the letters of ids from the words of the address", () => {
    expect(proposedPrefix("care-at-home")).toBe("CAH");
    expect(proposedPrefix("ageing")).toBe("AGEI");
    expect(proposedPrefix("2030")).toBe("MAP");
  });
});
