import { describe, expect, it } from "vitest";
import { basesIn, inserted } from "./snippets.ts";

describe("the palette of a composer", () => {
  it("knows the bases that a template defines", () => {
    const text =
      '---\nformat: mapwright-brief/1\nbases:\n  mapping-eu: { label: "Mapping, EU", where: ["eu=yes"] }\n---\n# T';
    expect(basesIn(text)).toEqual(["inventory", "mapping", "analysed", "everywhere", "mapping-eu"]);
    expect(basesIn("# No top")).toHaveLength(4);
  });

  it("puts numbers into the sentence, in place of what is selected", () => {
    expect(inserted("There are some here.", { from: 10, to: 14 }, "{count inventory}", false)).toEqual({
      text: "There are {count inventory} here.",
      at: 27,
    });
  });

  it("puts nothing into the top of a template", () => {
    const top = "---\nlanguage: en\n---\n";
    expect(inserted(`${top}# T\n`, { from: 3, to: 3 }, "{x}", false).text).toBe(`${top}# T\n{x}`);
  });

  it.each([
    ["in a paragraph", "one two", 3, "one\n\n{box}\n\n two"],
    ["on an empty line", "one\n\n\n\ntwo", 5, "one\n\n{box}\n\ntwo"],
    ["at the end", "one\n", 4, "one\n\n{box}\n"],
  ])("gives blocks lines of their own: %s", (_where, text, at, expected) => {
    expect(inserted(text, { from: at, to: at }, "{box}", true).text).toBe(expected);
  });
});
