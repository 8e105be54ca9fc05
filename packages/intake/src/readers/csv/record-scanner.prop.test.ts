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
