import { facetOf, facets, slots } from "../inventory.mjs";

// Plain loops over the columns: slow, obvious, and what every answer is compared with.

export const name = "plain";

export function load(inventory) {
  return {
    click: (query) => click(inventory, query),
    maps: (query) => maps(inventory, query),
    brush: (query) => ({
      step: ({ from, to }) => {
        const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
        return click(inventory, [...query, { variable: "year", values: years }]);
      },
    }),
  };
}

function testsOf(inventory, query) {
  return query.map(({ variable, values }) => {
    const { kind, offset } = facetOf(variable);
    const mask = values.reduce((sum, value) => sum | (1 << value), 0);
    const wanted = new Set(values);
    const column = inventory.columns[variable];
    return {
      offset,
      meets: kind === "multiple" ? (row) => (column[row] & mask) !== 0 : (row) => wanted.has(column[row]),
    };
  });
}

function click(inventory, query) {
  const tests = testsOf(inventory, query);
  const counts = new Int32Array(slots);
  let total = 0;
  for (let row = 0; row < inventory.rows; row++) {
    let failed = 0;
    let only = -1;
    for (const test of tests)
      if (!test.meets(row)) {
        failed += 1;
        only = test.offset;
        if (failed > 1) break;
      }
    if (failed > 1) continue;
    if (failed === 0) total += 1;
    for (const facet of facets) {
      if (failed === 1 && facet.offset !== only) continue;
      const value = inventory.columns[facet.variable][row];
      if (facet.kind !== "multiple") counts[facet.offset + value] += 1;
      else
        for (let rest = value; rest !== 0; rest &= rest - 1)
          counts[facet.offset + 31 - Math.clz32(rest & -rest)] += 1;
    }
  }
  return { total, counts };
}

function maps(inventory, query) {
  const tests = testsOf(inventory, query);
  const cells = new Int32Array(80 + 180);
  const { potential, governance, integration, services, targets } = inventory.columns;
  for (let row = 0; row < inventory.rows; row++) {
    if (!tests.every((test) => test.meets(row))) continue;
    for (let i = 0; i < 4; i++)
      if ((integration[row] >> i) & 1) cells[(i * 4 + potential[row]) * 5 + governance[row]] += 1;
    for (let s = 0; s < 12; s++)
      if ((services[row] >> s) & 1)
        for (let t = 0; t < 15; t++) if ((targets[row] >> t) & 1) cells[80 + s * 15 + t] += 1;
  }
  return cells;
}
