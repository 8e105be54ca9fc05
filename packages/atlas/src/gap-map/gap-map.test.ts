import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { missingCode } from "../table/columns.ts";
import { tableOf } from "../table/table-of.ts";
import { gapMapOf } from "./gap-map.ts";
import { groupsAmong, linesOf } from "./lines.ts";

const areas = [
  { code: "care", parent: null },
  { code: "home", parent: "care" },
  { code: "day", parent: "care" },
  { code: "work", parent: null },
  { code: "sea", parent: null },
];
const groups = ["young", "old"].map((code) => ({ code, parent: null }));

const table = tableOf([
  {
    variable: "area",
    shape: "multiple",
    categories: areas.map(({ code }) => code),
    offsets: [0, 2, 3, 4, 4, 5],
    codes: [1, 2, 3, 3, 1],
    missing: [0, 0, 0, missingCode.unclear, 0],
  },
  {
    variable: "group",
    shape: "single",
    categories: ["young", "old"],
    values: [0, 0, 1, 0, missingCode["not-reported"]],
  },
  {
    variable: "strength",
    shape: "single",
    categories: ["account", "causal"],
    values: [0, 1, missingCode.unclear, 0, 0],
  },
  { variable: "stage", shape: "single", categories: ["inventory", "mapping"], values: [1, 0, 0, 0, 0] },
  {
    variable: "year",
    shape: "number",
    year: true,
    values: [2001, 2015, 2016, 2000, 2000],
    missing: [0, 0, 0, 0, 0],
  },
]);

const mapOf = (folded: readonly string[], selected = [0, 1, 2, 3, 4], segments = "strength") =>
  gapMapOf(table, {
    rows: { variable: "area", lines: linesOf(areas, new Set(folded)) },
    columns: { variable: "group", lines: linesOf(groups, new Set()) },
    segments,
    selected: Uint32Array.from(selected),
    strength: { variable: "strength", weak: ["account"] },
    old: { variable: "year", before: 2010 },
    mapping: { variable: "stage", category: "mapping" },
  });

describe("the lines of a variable", () => {
  it("folds a group into one line and unfolds it into the group itself and its members", () => {
    expect(linesOf(areas, new Set(["care"])).map(({ code, members }) => [code, members.length])).toEqual([
      ["care", 3],
      ["work", 1],
      ["sea", 1],
    ]);
    expect(linesOf(areas, new Set()).map(({ code, group }) => [code, group])).toEqual([
      ["care", "care"],
      ["home", "care"],
      ["day", "care"],
      ["work", null],
      ["sea", null],
    ]);
    expect(groupsAmong(areas)).toEqual(["care"]);
  });

  it("does not run in circles when categories are each other's parents", () => {
    const circle = [
      { code: "a", parent: "b" },
      { code: "b", parent: "a" },
    ];
    expect(
      linesOf(circle, new Set())
        .flatMap(({ members }) => members)
        .sort(),
    ).toEqual(["a", "b"]);
  });
});

describe("the gap map", () => {
  it("counts an initiative with two members of a folded group once", () => {
    const { cells, rows, base, selected } = mapOf(["care"]);
    expect(rows[0]).toMatchObject({ code: "care", total: 1 });
    expect(cells[0]).toMatchObject({ count: 1, mapping: 1, segments: [1, 0] });
    expect({ base, selected }).toEqual({ base: 3, selected: 5 });
  });

  it("tells why a cell is a gap", () => {
    const kinds = mapOf(["care"]).cells.map(({ gaps }) => gaps);
    expect(kinds).toEqual([
      ["weak", "old"],
      ["nothing-found"],
      ["excluded"],
      ["excluded"],
      ["not-searched"],
      ["not-searched"],
    ]);
  });

  it("finds the same gaps whatever divides the cells", () => {
    const kinds = (segments: string) => mapOf([], undefined, segments).cells.map(({ gaps }) => gaps);
    expect(kinds("stage")).toEqual(kinds("strength"));
    expect(kinds("stage").flat()).toContain("weak");
  });

  it("calls evidence weak only where the strength of some is known", () => {
    expect(mapOf([]).cells.at(7)).toMatchObject({ count: 1, unsegmented: 1, gaps: ["excluded"] });
  });

  it("says that nothing was found, not that nothing was sought, when the selection is small", () => {
    expect(mapOf(["care"], []).cells.map(({ gaps }) => gaps[0])).toEqual([
      "nothing-found",
      "nothing-found",
      "nothing-found",
      "nothing-found",
      "not-searched",
      "not-searched",
    ]);
  });

  it("refuses a side without categories", () => {
    expect(() =>
      gapMapOf(table, {
        rows: { variable: "year", lines: [] },
        columns: { variable: "group", lines: [] },
        selected: new Uint32Array(),
      }),
    ).toThrow(/cannot take this place/);
  });

  it("gives the counts of a naive count, whatever is folded and selected", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ areas: fc.uniqueArray(fc.nat(4)), group: fc.integer({ min: -4, max: 1 }) }), {
          maxLength: 40,
        }),
        fc.boolean(),
        (initiatives, isFolded) => {
          const random = tableOf(
            [
              {
                variable: "area",
                shape: "multiple",
                categories: areas.map(({ code }) => code),
                offsets: [
                  0,
                  ...initiatives.map(
                    (_, place) => initiatives.slice(0, place + 1).flatMap((one) => one.areas).length,
                  ),
                ],
                codes: initiatives.flatMap((one) => one.areas),
                missing: initiatives.map((one) => (one.areas.length === 0 ? missingCode.unclear : 0)),
              },
              {
                variable: "group",
                shape: "single",
                categories: ["young", "old"],
                values: initiatives.map(({ group }) => group),
              },
            ],
            { rows: initiatives.length },
          );
          const lines = linesOf(areas, new Set(isFolded ? ["care"] : []));
          const { cells, base } = gapMapOf(random, {
            rows: { variable: "area", lines },
            columns: { variable: "group", lines: linesOf(groups, new Set()) },
            selected: Uint32Array.from(initiatives.keys()),
          });
          const naive = lines.flatMap(({ members }) =>
            [0, 1].map(
              (group) =>
                initiatives.filter(
                  (one) =>
                    one.group === group &&
                    one.areas.some((area) => members.includes(areas[area]?.code ?? "")),
                ).length,
            ),
          );
          expect(cells.map(({ count }) => count)).toEqual(naive);
          expect(base).toBe(initiatives.filter((one) => one.group >= 0 && one.areas.length > 0).length);
        },
      ),
    );
  });
});
