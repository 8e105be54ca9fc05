import { ProblemError } from "@mapwright/domain";
import { describe, expect, it } from "vitest";
import { atlasOf } from "./atlas.ts";
import { parseWhere } from "./filter/where-text.ts";
import { missingCode } from "./table/columns.ts";
import { decodeTable } from "./table/decode.ts";
import { encodeTable } from "./table/encode.ts";
import { tableOf } from "./table/table-of.ts";

const table = tableOf([
  { variable: "country", shape: "single", categories: ["BE", "NL"], values: [1, 0, 1, missingCode.unclear] },
  {
    variable: "budget",
    shape: "number",
    values: [10, 2, 0, 4],
    missing: [0, 0, missingCode["not-reported"], 0],
  },
  { variable: "title", shape: "text", values: ["\u{1F600}", "\uFF5E", "b", "a"], missing: [0, 0, 0, 0] },
]);

function problemOf(act: () => unknown) {
  try {
    act();
  } catch (error) {
    if (error instanceof ProblemError) return error.problems[0];
    throw error;
  }
  return undefined;
}

describe("what cannot be answered", () => {
  it.each([
    ["contry=NL", "variable-unknown", 'Did you mean "country"?'],
    ["country=NLL", "category-unknown", 'Did you mean "NL"?'],
    ["country=~unclera", "missing-reason-unknown", 'Did you mean "unclear"?'],
    ["country=1..2", "condition-not-possible", undefined],
    ["budget=5..1", "range-invalid", undefined],
    ["budget=ten", "where-invalid", undefined],
    ["country", "where-invalid", undefined],
    ["country=NL,", "where-invalid", undefined],
    ["country=%E0", "where-invalid", undefined],
  ])("says what is wrong with %s", (text, code, hint) => {
    const problem = problemOf(() => parseWhere(text, table));
    expect(problem).toMatchObject(hint ? { code, hint } : { code });
  });

  it("names the variable of a column that does not fit", () => {
    const short = { variable: "sector", shape: "single", categories: ["a"], values: [0, 1] } as const;
    expect(problemOf(() => tableOf([short]))).toMatchObject({ code: "column-invalid", column: "sector" });
  });

  it("refuses rows that are not in the table", () => {
    expect(problemOf(() => atlasOf(table).select([], { within: Uint32Array.of(1, 4) }))?.code).toBe(
      "row-set-invalid",
    );
  });

  it("refuses a serialised table of another version, cut short, or none at all", () => {
    const bytes = encodeTable(table);
    const messages = [
      bytes.with(7, 1),
      bytes.subarray(0, bytes.length - 8),
      bytes.with(0, 0),
      bytes.subarray(0, 3),
    ];
    expect(messages.map((damaged) => problemOf(() => decodeTable(damaged))?.message)).toEqual([
      "The serialised table has version 1, and only version 3 is known.",
      "The serialised table ends within a section.",
      "The serialised table is not an atlas table.",
      "The serialised table ends within its header.",
    ]);
  });
});

it.each([
  ["twice", '"at":1', '"at":0'],
  ["beyond the last", '"at":1', '"at":9'],
])("refuses a serialised table that numbers a section %s", (_, written, damaged) => {
  const text = Buffer.from(encodeTable(table)).toString("latin1");
  expect(text).toContain(written);
  const bytes = Uint8Array.from(Buffer.from(text.replace(written, damaged), "latin1"));
  expect(problemOf(() => decodeTable(bytes))?.code).toBe("table-unreadable");
});

describe("a page", () => {
  const atlas = atlasOf(table);
  const all = atlas.select([]);
  it.each([
    ["country", false, [1, 0, 2, 3]],
    ["country", true, [0, 2, 1, 3]],
    ["budget", false, [1, 3, 0, 2]],
    ["budget", true, [0, 3, 1, 2]],
    ["title", false, [3, 2, 1, 0]],
  ])("by %s, descending %s, puts missing last and equals by row", (by, descending, rows) => {
    expect([...atlas.page(all, { by, descending })]).toEqual(rows);
    expect([...atlas.page(all, { by, descending, offset: 1, limit: 2 })]).toEqual(rows.slice(1, 3));
  });
});

it("counts a nested dictionary of 1,200 regions as ranges", () => {
  const regions = Array.from({ length: 1200 }, (_, i) => `R${i}`);
  const values = Array.from({ length: 5000 }, (_, i) => (i * 7919) % 1200);
  const atlas = atlasOf(
    tableOf([
      { variable: "region", shape: "single", categories: regions, values },
      {
        variable: "country",
        shape: "single",
        categories: ["A", "B"],
        values: values.map((region) => region % 2),
      },
    ]),
  );
  const counts = atlas.facets([{ variable: "country", codes: ["B"] }]).facets["region"]?.counts;
  expect(counts?.["R0"]).toBe(0);
  expect(counts?.["R7"]).toBe(values.filter((value) => value === 7).length);
});
