import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offsetOf, partsOf } from "./marked-lines.ts";

describe("the lines of a template", () => {
  it("are drawn in parts that are the line again", () => {
    fc.assert(
      fc.property(fc.string(), (line) => {
        expect(
          partsOf(line)
            .map(({ text }) => text)
            .join(""),
        ).toBe(line);
      }),
    );
  });

  it("tell expressions from words", () => {
    expect(partsOf("It holds {count inventory} of \\{them\\}.")).toEqual([
      { kind: "words", text: "It holds " },
      { kind: "expression", text: "{count inventory}" },
      { kind: "words", text: " of \\{them\\}." },
    ]);
  });

  it("are found by line and column, and by the end of the line where it is shorter", () => {
    expect(offsetOf("one\ntwo\nthree", 2, 3)).toBe(6);
    expect(offsetOf("one\ntwo", 1, 40)).toBe(3);
    expect(offsetOf("one\ntwo", 9, 1)).toBe(7);
  });
});
