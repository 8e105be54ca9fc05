import { facetOf, facets, randomFrom, valuesAt } from "../inventory.mjs";

// A query is a list of { variable, values }: values of one facet are alternatives, facets hold together.

/** W1: unrelated filters of one to four selections. */
export function clicks(inventory, count = 60, seed = 7) {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => filterOf(inventory, random, 1 + Math.floor(random() * 4)));
}

/** W1s: a session in which every click adds or removes one value. */
export function session(inventory, count = 60, seed = 8) {
  const random = randomFrom(seed);
  const queries = [];
  let query = [];
  while (queries.length < count) {
    if (query.length >= 4 || (query.length > 0 && random() < 0.35)) query = withoutOne(query, random);
    else query = withOne(inventory, query, random);
    queries.push(query);
  }
  return queries;
}

/** W2: maps under no to two selections. */
export function maps(inventory, count = 60, seed = 9) {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => filterOf(inventory, random, Math.floor(random() * 3)));
}

/** W4: three filters without the year, a window moved sixty steps under each. */
export function brushes(inventory, seed = 10) {
  const random = randomFrom(seed);
  return [0, 1, 2].map((selections) => ({
    query: filterOf(inventory, random, selections).filter(({ variable }) => variable !== "year"),
    windows: Array.from({ length: 60 }, (_, step) => ({
      from: Math.floor(step / 3),
      to: Math.min(29, Math.floor(step / 3) + 9),
    })),
  }));
}

export function filterOf(inventory, random, selections) {
  let query = [];
  for (let i = 0; i < selections; i++) query = withOne(inventory, query, random);
  return query;
}

/** Adds a value that some record has, so that frequent values are chosen often. */
function withOne(inventory, query, random) {
  const { variable } = facets[Math.floor(random() * facets.length)];
  const values = valuesAt(inventory, facetOf(variable), Math.floor(random() * inventory.rows));
  const value = values[Math.floor(random() * values.length)];
  const earlier = query.find((condition) => condition.variable === variable);
  if (!earlier) return [...query, { variable, values: [value] }];
  if (earlier.values.includes(value)) return query;
  return query.map((condition) =>
    condition === earlier
      ? { variable, values: [...earlier.values, value].sort((a, b) => a - b) }
      : condition,
  );
}

function withoutOne(query, random) {
  const at = Math.floor(random() * query.length);
  const { variable, values } = query[at];
  if (values.length === 1) return query.filter((_, i) => i !== at);
  return query.map((condition, i) => (i === at ? { variable, values: values.slice(1) } : condition));
}
