import { readFileSync, writeFileSync } from "node:fs";
import { atlasOf, decodeTable, encodeTable, searchIn, tableOf, textIndexOf } from "@mapwright/atlas";
import { facets, firstYear } from "../inventory.mjs";

export function load(inventory, { kernels = "webassembly" } = {}) {
  const table = tableOf(facets.map((facet) => columnOf(inventory, facet)));
  const atlas = atlasOf(table, { kernels });
  return {
    ...engineOf(atlas),
    ...(inventory.texts ? searchOf(atlas, inventory.texts) : {}),
    encoded: () => encodeTable(table),
    table: decodeTable,
  };
}

export function persist(inventory, path) {
  writeFileSync(path, encodeTable(tableOf(facets.map((facet) => columnOf(inventory, facet)))));
}

export function open(path) {
  return engineOf(atlasOf(decodeTable(readFileSync(path))));
}

function searchOf(atlas, { titles, descriptions }) {
  const missing = new Uint8Array(titles.length);
  const start = performance.now();
  const index = textIndexOf([
    { variable: "title", shape: "text", weight: 3, values: titles, missing },
    { variable: "description", shape: "text", weight: 1, values: descriptions, missing },
  ]);
  return {
    textIndexMs: performance.now() - start,
    search({ words, prefix, query }) {
      const where = whereOf(query);
      const found = searchIn(index, [...words, prefix].join(" "), { limit: 0 });
      const first = found.best({ within: query.length === 0 ? undefined : atlas.select(where), limit: 20 });
      return { ...flat(atlas.facetCounts(where, { within: found.rows })), first };
    },
  };
}

function engineOf(atlas) {
  return {
    click: (query) => flat(atlas.facetCounts(whereOf(query))),
    maps(query) {
      const where = whereOf(query);
      const map = atlas.crossCounts({
        rows: "potential",
        columns: "governance",
        layers: "integration",
        where,
      });
      const gaps = atlas.crossCounts({ rows: "services", columns: "targets", where });
      const cells = new Int32Array(260);
      cells.set(map.cells);
      cells.set(gaps.cells, 80);
      return cells;
    },
    brush(query) {
      const brush = atlas.brushOf("year", whereOf(query));
      return { step: ({ from, to }) => flat(brush.window(firstYear + from, firstYear + to)) };
    },
    bytes: atlas.bytes,
  };
}

/** The atlas counts missing reasons after each facet's values; the digest wants the values only, and no copy is timed. */
function flat({ total, counts }) {
  return { total, counts, missingAfter: 4 };
}

function whereOf(query) {
  return query.map(({ variable, values }) => ({
    variable,
    codes: values.map((value) => (variable === "year" ? String(firstYear + value) : `c${value}`)),
  }));
}

function columnOf({ rows, columns }, { variable, size, kind }) {
  const values = columns[variable];
  if (kind === "year")
    return {
      variable,
      shape: "number",
      year: true,
      values: Array.from(values, (value) => firstYear + value),
      missing: new Uint8Array(rows),
    };
  const categories = Array.from({ length: size }, (_, i) => `c${i}`);
  if (kind === "single") return { variable, shape: "single", categories, values };
  const offsets = new Uint32Array(rows + 1);
  const codes = [];
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < size; i++) if ((values[row] >> i) & 1) codes.push(i);
    offsets[row + 1] = codes.length;
  }
  return { variable, shape: "multiple", categories, offsets, codes, missing: new Uint8Array(rows) };
}
