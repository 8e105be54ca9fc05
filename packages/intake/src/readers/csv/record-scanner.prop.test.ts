import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../limits.ts";
import { RecordScanner } from "./record-scanner.ts";

const cell = fc.string({
  unit: fc.constantFrom("a", "é", "😀", " ", ",", ";", '"', "\r", "\n"),
  maxLength: 6,
});
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });

function written(rows: readonly (readonly string[])[], end: string): string {
  return rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(",") + end).join("");
}

function scanned(chunks: readonly string[]): (readonly string[])[] {
  const scanner = new RecordScanner(chunks, ",", defaultLimits);
  const rows: (readonly string[])[] = [];
  for (let record = scanner.next(); record !== undefined; record = scanner.next()) rows.push(record.cells);
  return rows;
}

describe("RecordScanner", () => {
  it("reads back every table that was written, whatever its cells hold", () => {
    fc.assert(
      fc.property(table, fc.constantFrom("\n", "\r\n", "\r"), (rows, end) => {
        expect(scanned([written(rows, end)])).toEqual(rows);
      }),
    );
  });

  it("takes a chunk only when a row needs it, and gives up a row that no chunk ends", () => {
    let taken = 0;
    function* endless(chunk: string) {
      for (;;) {
        taken++;
        yield chunk;
      }
    }
    const scanner = new RecordScanner(endless("a,b\n".repeat(100)), ",", defaultLimits);
    for (let row = 1; row <= 150; row++) expect(scanner.next()?.row).toBe(row);
    expect(taken).toBe(2);
    taken = 0;
    const limits = { ...defaultLimits, cellLength: 10_000 };
    const open = new RecordScanner(endless("x".repeat(1_000)), ",", limits);
    expect(() => open.next()).toThrow("longer than 10,000 characters");
    expect(taken).toBe(11);
  });

  it("reads the same wherever the text is cut into chunks", () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom("\n", "\r\n"),
        fc.array(fc.nat(60), { maxLength: 5 }),
        (rows, end, cuts) => {
          const text = written(rows, end);
          const places = [0, ...cuts.sort((a, b) => a - b), text.length];
          const chunks = places.slice(1).map((to, index) => text.slice(places[index], to));
          expect(scanned(chunks)).toEqual(rows);
        },
      ),
    );
  });
});
