import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atlasOf } from "./atlas.ts";
import type { Where } from "./filter/where.ts";
import { parseWhere, whereText } from "./filter/where-text.ts";
import { decodeTable } from "./table/decode.ts";
import { encodeTable } from "./table/encode.ts";
import { tableOf } from "./table/table-of.ts";
import { queries } from "./testing/arbitraries.ts";
import {
  categoriesOf,
  initiativesOf,
  selectedRows,
  slowBroader,
  slowCross,
  slowFacet,
} from "./testing/oracle.ts";

describe.each(["webassembly", "javascript"] as const)(
  "the atlas on %s kernels answers as plain loops do",
  (kernels) => {
    it("selects the same rows", () => {
      fc.assert(
        fc.property(queries, ({ rows, columns, where, within }) => {
          const selection = atlasOf(tableOf(columns, { rows }), { kernels }).select(where, { within });
          const expected = selectedRows(initiativesOf(columns, rows), where, within);
          expect([...selection.rows()]).toEqual(expected);
          expect(selection.total).toBe(expected.length);
          for (let row = -1; row <= rows; row++) expect(selection.has(row)).toBe(expected.includes(row));
        }),
      );
    });

    it("counts every facet with its own conditions left out, but for those that ask for all of their codes", () => {
      fc.assert(
        fc.property(queries, ({ rows, columns, where, within }) => {
          const variables = columns.map(({ variable }) => variable);
          const { total, facets } = atlasOf(tableOf(columns, { rows }), { kernels }).facets(where, {
            variables,
            within,
          });
          const initiatives = initiativesOf(columns, rows);
          expect(total).toBe(selectedRows(initiatives, where, within).length);
          for (const column of columns) {
            const { base, missing, counts } = facets[column.variable] ?? {};
            const expected = slowFacet(initiatives, column, where, within);
            expect({ base, missing, counts: Object.entries(counts ?? {}) }).toEqual({
              ...expected,
              counts: Object.entries(expected.counts),
            });
          }
        }),
      );
    });

    it("counts beside codes asked for together what adding one more would leave", () => {
      fc.assert(
        fc.property(queries, fc.nat(), ({ rows, columns, where, within }, seed) => {
          const column = columns.find(({ shape }) => shape === "multiple");
          if (!column) return;
          const { variable } = column;
          const categories = categoriesOf(column);
          const others = where.filter((condition) => condition.variable !== variable);
          const codes = categories.filter((_, place) => ((seed >> (place % 8)) & 3) === 1).slice(0, 3);
          if (codes.length === 0) return;
          const atlas = atlasOf(tableOf(columns, { rows }), { kernels });
          const asked = (all: readonly string[]): Where => [...others, { variable, codes: all, all: true }];
          const { total, facets } = atlas.facets(asked(codes), { within, variables: [variable] });
          const facet = facets[variable];
          expect(facet?.base).toBe(total);
          for (const code of categories)
            expect(facet?.counts[code]).toBe(atlas.select(asked([...codes, code]), { within }).total);
        }),
      );
    });

    it("counts an initiative once in a broader category, however many narrower ones it has", () => {
      fc.assert(
        fc.property(queries, fc.nat(), ({ rows, columns, where, within }, seed) => {
          const column = columns.find(({ shape }) => shape === "multiple" || shape === "single");
          if (!column) return;
          const { variable } = column;
          const levels = categoriesOf(column).map((code, place, all) => ({
            code,
            parent: place > 0 && (seed + place) % 3 > 0 ? (all[(seed * place) % place] ?? null) : null,
          }));
          const atlas = atlasOf(tableOf(columns, { rows }), {
            kernels,
            levels: new Map([[variable, levels]]),
          });
          const others = where.filter((condition) => condition.variable !== variable);
          const initiatives = initiativesOf(columns, rows);
          const expected = slowBroader(
            initiatives,
            variable,
            levels,
            selectedRows(initiatives, others, within),
          );
          const facet = atlas.facets(others, { within, variables: [variable] }).facets[variable];
          expect(facet?.broader ?? Object.create(null)).toEqual(expected);
        }),
      );
    });

    it("crosses two and three variables", () => {
      fc.assert(
        fc.property(queries, ({ rows, columns, where }) => {
          const sides = columns.filter(
            ({ shape, ...column }) => shape !== "text" && (shape !== "number" || "year" in column),
          );
          const [first, second, third] = sides.filter(
            (side) => side.shape === "number" || side.shape === "text" || side.categories.length < 60,
          );
          if (!first || !second) return;
          const used = third ? [third, first, second] : [first, second];
          const table = atlasOf(tableOf(columns, { rows }), { kernels }).cross({
            rows: first.variable,
            columns: second.variable,
            layers: third?.variable,
            where,
          });
          const expected = slowCross(initiativesOf(columns, rows), used, where);
          expect(table.cells).toEqual(expected.cells);
          expect(table.selected).toBe(expected.selected);
          expect(table.base).toBe(expected.base);
          const totals = [
            ...(table.layers ? [table.layers.totals] : []),
            table.rows.totals,
            table.columns.totals,
          ];
          expect(totals).toEqual(expected.totals);
        }),
        { numRuns: 60 },
      );
    });

    it("brushes to the counts of a range condition", () => {
      fc.assert(
        fc.property(queries, fc.nat(40), fc.nat(12), ({ rows, columns, where, within }, start, length) => {
          const year = columns.find((column) => column.shape === "number" && column.year);
          if (!year) return;
          const atlas = atlasOf(tableOf(columns, { rows }), { kernels });
          const [from, to] = [1988 + start, 1988 + start + length];
          const range = { variable: year.variable, range: { from, to } };
          const others = where.filter(({ variable }) => variable !== year.variable);
          const brushed = atlas.brushOf(year.variable, where, { within }).window(from, to);
          const asked = atlas.facetCounts([...others, range], { within });
          expect(brushed.total).toBe(asked.total);
          expect(brushed.counts).toEqual(asked.counts);
        }),
      );
    });
  },
);

describe("the forms of a table and of a condition", () => {
  it("reads back the table it wrote, byte for byte the same when written again", () => {
    fc.assert(
      fc.property(queries, ({ rows, columns }) => {
        const table = tableOf(columns, { rows });
        const bytes = encodeTable(table);
        expect(decodeTable(bytes)).toEqual(table);
        expect(encodeTable(decodeTable(bytes))).toEqual(bytes);
      }),
    );
  });

  it("reads back the condition it wrote", () => {
    fc.assert(
      fc.property(queries, ({ rows, columns, where }) => {
        const table = tableOf(columns, { rows });
        for (const condition of where)
          if (condition.codes || condition.range || condition.missing)
            expect(parseWhere(whereText(condition), table)).toEqual(condition);
      }),
    );
  });

  it("refuses a damaged table with a problem and nothing else", () => {
    fc.assert(
      fc.property(queries, fc.nat(), fc.nat(255), ({ rows, columns }, place, byte) => {
        const bytes = encodeTable(tableOf(columns, { rows }));
        bytes[place % bytes.length] = byte;
        const cut = bytes.subarray(0, bytes.length - (place % 9));
        for (const damaged of [bytes, cut])
          try {
            decodeTable(damaged);
          } catch (error) {
            expect(error).toMatchObject({ name: "ProblemError", problems: [{ code: "table-unreadable" }] });
          }
      }),
    );
  });
});
