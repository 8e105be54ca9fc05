import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { missingCode } from "./columns.ts";
import { decodeTable } from "./decode.ts";
import { encodeTable } from "./encode.ts";
import { digitsPerByte, type SectionArray } from "./form.ts";
import { frontCoded, frontDecoded } from "./front-coding.ts";
import { packed } from "./pack.ts";
import { Pieces } from "./pieces.ts";
import { tableOf } from "./table-of.ts";

/** Values of which few are frequent, as in real columns. */
const skewed = (largest: number) =>
  fc.array(
    fc.oneof(
      { weight: 9, arbitrary: fc.nat(Math.min(largest, 60)) },
      { weight: 1, arbitrary: fc.nat(largest) },
    ),
    { maxLength: 1500, size: "max" },
  );

const arrays: fc.Arbitrary<SectionArray> = fc.oneof(
  skewed(5).map((values) => Uint8Array.from(values)),
  skewed(255).map((values) => Uint8Array.from(values)),
  skewed(65_535).map((values) => Uint16Array.from(values)),
  skewed(2 ** 32 - 1).map((values) => Uint32Array.from(values)),
  fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })).map((values) => Float64Array.from(values)),
);

/** The array as a column of numbers, written and read again. */
function readAgain(array: SectionArray): SectionArray | undefined {
  const column = {
    shape: "number",
    variable: "v",
    year: false,
    origin: 0,
    values: array,
    missing: undefined,
  };
  const table = { rows: array.length, columns: [{ ...column, shape: "number" as const }] };
  const [read] = decodeTable(encodeTable(table)).columns;
  return read?.shape === "number" ? read.values : undefined;
}

describe("an array in the serialised form", () => {
  it("is read as it was written, whatever way it was packed", () => {
    fc.assert(
      fc.property(arrays, (array) => {
        expect(readAgain(array)).toEqual(array);
      }),
    );
  });

  it.each([
    [
      "of few values shares bytes",
      Uint16Array.from({ length: 5000 }, (_, i) => 500 + (i % 3)),
      "digits",
      1000,
    ],
    ["of mostly few values has a byte for each", skewedShorts(4000, 10), "ranked", 4000 + 2 * 255 + 2 * 235],
    [
      "of many values stands plane by plane",
      Uint16Array.from({ length: 4000 }, (_, i) => i),
      "planes",
      4000 + 2000,
    ],
  ])("%s", (_, array, as, bytes) => {
    const pieces = new Pieces();
    expect([packed(array, pieces).as, pieces.length]).toEqual([as, bytes]);
    expect(readAgain(array)).toEqual(array);
  });

  it("has as many digits in a byte as fit", () => {
    const sizes = [1, 2, 3, 4, 5, 6, 7, 16, 17, 256];
    expect(sizes.map(digitsPerByte)).toEqual([8, 8, 5, 4, 3, 3, 2, 2, 1, 1]);
  });
});

function skewedShorts(length: number, every: number): Uint16Array {
  return Uint16Array.from({ length }, (_, i) => (i % every === 0 ? 1000 + i : i % 100));
}

describe("a dictionary in the serialised form", () => {
  it("is read as it was written", () => {
    const words = fc.array(fc.string({ unit: "binary", maxLength: 50 }));
    fc.assert(
      fc.property(words, (dictionary) => {
        expect(frontDecoded(frontCoded(dictionary))).toEqual(dictionary);
      }),
    );
  });

  it("tells what its words share, and keeps the halves of a character together", () => {
    expect(frontCoded(["AT11", "AT12", "BE1", "\u{1f600}", "\u{1f601}"])).toEqual([
      "0AT11",
      "32",
      "0BE1",
      "0\u{1f600}",
      "0\u{1f601}",
    ]);
    expect(frontDecoded(["0AT", "3x"])).toBeUndefined();
    expect(frontDecoded([""])).toBeUndefined();
  });
});

describe("a column that another one settles", () => {
  const regions = Array.from({ length: 40 }, (_, i) => `R${i}`);
  const values = Array.from({ length: 1000 }, (_, i) => (i * 7) % 40);
  const region = { variable: "region", shape: "single" as const, categories: regions, values };
  const country = (codes: readonly number[]) => ({
    variable: "country",
    shape: "single" as const,
    categories: ["A", "B", "C"],
    values: codes,
  });
  const settled = values.map((value) => (value === 7 ? missingCode.unclear : value % 3));

  it("is read from that one, and takes no room for itself", () => {
    const table = tableOf([country(settled), region]);
    const bytes = encodeTable(table);
    expect(decodeTable(bytes)).toEqual(table);
    expect(bytes.length - encodeTable(tableOf([region])).length).toBeLessThan(400);
  });

  it("is written whole when one row is otherwise", () => {
    const table = tableOf([country(settled.with(999, ((settled[999] ?? 0) + 1) % 3)), region]);
    const bytes = encodeTable(table);
    expect(decodeTable(bytes)).toEqual(table);
    expect(Buffer.from(bytes).includes('"by"')).toBe(false);
  });

  it("is refused when that one is not there", () => {
    const text = Buffer.from(encodeTable(tableOf([country(settled), region]))).toString("latin1");
    const damaged = Buffer.from(text.replace('"by":"region"', '"by":"regiom"'), "latin1");
    expect(() => decodeTable(damaged)).toThrow('has no column "regiom" to settle "country" by');
  });
});
