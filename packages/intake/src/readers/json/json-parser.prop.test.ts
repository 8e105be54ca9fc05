import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JsonParser } from "./json-parser.ts";

function parsed(text: string): unknown {
  const parser = new JsonParser(text, 64);
  const value = parser.value();
  parser.end();
  return JSON.parse(JSON.stringify(value));
}

describe("JsonParser", () => {
  it("reads what JSON.parse reads", () => {
    fc.assert(
      fc.property(fc.json({ noUnicodeString: false, maxDepth: 4 }), fc.nat(3), (text, indent) => {
        const spaced = JSON.stringify(JSON.parse(text), undefined, indent);
        fc.pre(!/"(__proto__|constructor|prototype)"/.test(spaced) && !/[0-9]{16}/.test(spaced));
        expect(parsed(spaced)).toEqual(JSON.parse(spaced));
      }),
    );
  });

  it("refuses what JSON.parse refuses", () => {
    const shred = fc.string({
      unit: fc.constantFrom(
        "{",
        "}",
        "[",
        "]",
        '"',
        ":",
        ",",
        "1",
        "-",
        ".",
        "e",
        "t",
        "true",
        "null",
        " ",
        "\\",
        "a",
      ),
      maxLength: 12,
    });
    fc.assert(
      fc.property(shred, (text) => {
        expect(accepts(() => parsed(text))).toBe(accepts(() => JSON.parse(text)));
      }),
      { numRuns: 2_000 },
    );
  });
});

function accepts(parse: () => unknown): boolean {
  try {
    parse();
    return true;
  } catch {
    return false;
  }
}
