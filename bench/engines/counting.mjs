import { facetOf, facets, slots } from "../inventory.mjs";

// Counting over typed-array columns by hand: what a text library leaves to its user, and the plain reference.

export function testsOf(inventory, query) {
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

/** Total and counts of all facets among some rows, each facet leaving its own conditions out. */
export function countAmong(inventory, rows, query) {
  const tests = testsOf(inventory, query);
  const counts = new Int32Array(slots);
  let total = 0;
  for (const row of rows) {
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

/** The first of the rows that meet every condition. */
export function firstAmong(inventory, rows, query, count = 20) {
  const tests = testsOf(inventory, query);
  const first = [];
  for (const row of rows) {
    if (tests.every(({ meets }) => meets(row))) first.push(row);
    if (first.length === count) break;
  }
  return first;
}
