import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { utf8Census } from "./utf8-census.ts";

const byte = fc.constantFrom(
  0x41,
  0x7f,
  0x80,
  0x8f,
  0x90,
  0x9f,
  0xa0,
  0xbf,
  0xc1,
  0xc2,
  0xdf,
  0xe0,
  0xed,
  0xef,
  0xf0,
  0xf4,
  0xf5,
  0xff,
);

describe("utf8Census", () => {
  it("finds stray bytes exactly where a strict decoder refuses", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 8 }).chain((any) =>
          fc.oneof(
            fc.constant(any),
            fc.array(byte, { maxLength: 8 }).map((list) => Uint8Array.from(list)),
          ),
        ),
        (bytes) => {
          expect(utf8Census(bytes).strays === 0).toBe(decodes(bytes));
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
