import { ProblemError } from "@mapwright/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOf, reading } from "./testing/reading.ts";
import { textRows, xlsxOf } from "./testing/xlsx-writer.ts";

const samples: readonly (readonly [string, Uint8Array])[] = [
  ["csv", bytesOf('id;title;when\n1;"Zoë ""x""\ny";2020\n2;Köln;2021\n')],
  [
    "xlsx",
    xlsxOf({
      sheets: [
        {
          name: "Data",
          rows: textRows([
            ["id", "title"],
            ["1", "Zoë"],
          ]),
        },
      ],
    }),
  ],
  ["json", bytesOf('[{"id":1,"lead":{"name":"Zoë"},"x":[1.5e3,null,true,"\\u00e9"]}]')],
  ["jsonl", bytesOf('{"id":1,"a":"x"}\n{"id":2,"a":"Köln"}\n')],
  [
    "geojson",
    bytesOf(
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":1},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}}]}',
    ),
  ],
  ["ris", bytesOf("TY  - JOUR\nAU  - Müller, J\nTI  - A\nER  - \n")],
  [
    "bibtex",
    bytesOf(
      '@string{a = "x"}\n@article{k, author={M{\\"u}ller, J and B}, title={A {B} $c$}, note = a # "y"}\n',
    ),
  ],
];

/** A change at a place: `put` overwrites a byte, `cut` ends the file, `copy` repeats a stretch. */
const change = fc.record({
  kind: fc.constantFrom("put", "put", "put", "cut", "copy"),
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  byte: fc.oneof(fc.nat(255), fc.constantFrom(...bytesOf("\"'{}[]<>&,;:\\@#-=\r\n\0\u0080"))),
});

function mutated(
  sample: Uint8Array,
  changes: readonly { kind: string; place: number; byte: number }[],
): Uint8Array {
  let bytes = sample.slice();
  for (const { kind, place, byte } of changes) {
    const at = Math.floor(place * bytes.length);
    if (kind === "put" && at < bytes.length) bytes[at] = byte;
    if (kind === "cut" && place > 0.5) bytes = bytes.slice(0, at);
    if (kind === "copy")
      bytes = Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(Math.max(0, at - byte))]);
  }
  return bytes;
}

describe.each(samples)("a damaged %s file", (_, sample) => {
  it("is read or refused with a problem, never with another error, and reads the same twice", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = mutated(sample, changes);
        const first = await outcome(bytes);
        expect(await outcome(bytes)).toEqual(first);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

async function outcome(bytes: Uint8Array): Promise<unknown> {
  try {
    const { rows, problems, columns } = await reading(bytes, { name: "x" });
    const bad = new Set(problems.map(({ row }) => row));
    expect(rows.filter(({ row }) => bad.has(row))).toEqual([]);
    for (const { cells } of rows) {
      expect(Object.getPrototypeOf(cells)).toBeNull();
      for (const name of Object.keys(cells)) expect(columns).toContain(name);
    }
    return { rows, problems };
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
}
