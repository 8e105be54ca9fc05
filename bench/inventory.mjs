// A synthetic inventory: record i is a function of the seed and i. 17 facets, 1,349 values, correlated by a hidden theme.

const multiple = {
  integration: 4,
  elements: 4,
  services: 12,
  objectives: 3,
  targets: 15,
  ict_types: 14,
  ict_purposes: 4,
};
const single = { sector: 5, typology: 4, potential: 4, governance: 5, stage: 4, evidence: 4, mapped: 2 };

/** The facets in the order of the flat counts. */
export const facets = [
  { variable: "country", size: 35, kind: "single" },
  { variable: "region", size: 1200, kind: "single" },
  { variable: "year", size: 30, kind: "year" },
  ...Object.entries(single).map(([variable, size]) => ({ variable, size, kind: "single" })),
  ...Object.entries(multiple).map(([variable, size]) => ({ variable, size, kind: "multiple" })),
];
let next = 0;
for (const facet of facets) {
  facet.offset = next;
  next += facet.size;
}
export const slots = next;
export const firstYear = 1995;

export function facetOf(variable) {
  return facets.find((facet) => facet.variable === variable);
}

/** A reproducible stream of numbers in 0 .. 1 (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / 4294967296;
  };
}

/** Columns by variable: small numbers for one answer, bit masks for several. */
export function inventoryOf(rows, seed = 20250101) {
  const columns = Object.fromEntries(
    facets.map(({ variable, size, kind }) => [
      variable,
      kind === "multiple" || size > 255 ? new Uint16Array(rows) : new Uint8Array(rows),
    ]),
  );
  for (let row = 0; row < rows; row++)
    writeRecord(columns, row, randomFrom(seed ^ Math.imul(row + 1, 0x9e3779b1)));
  return { rows, columns };
}

function writeRecord(columns, row, random) {
  const theme = Math.floor(random() * 6);
  const country = Math.floor(35 * random() ** 1.8);
  columns.country[row] = country;
  // Regions of a country stand together; larger countries have more of them.
  const first = Math.floor(1200 * (country / 35) ** 0.7);
  const last = Math.floor(1200 * ((country + 1) / 35) ** 0.7);
  columns.region[row] = first + Math.floor((last - first) * random() ** 1.3);
  columns.year[row] = Math.min(29, Math.floor(30 * (1 - random() ** 2.2)));
  for (const [variable, size] of Object.entries(single))
    columns[variable][row] =
      random() < 0.4 ? (theme + variable.length) % size : Math.floor(size * random() ** 1.4);
  for (const [variable, size] of Object.entries(multiple)) {
    let mask = 1 << (random() < 0.5 ? (theme * 2 + variable.length) % size : Math.floor(size * random()));
    while (random() < 0.42) mask |= 1 << Math.floor(size * random() ** 1.3);
    columns[variable][row] = mask;
  }
}

/** The values a record has in a facet. */
export function valuesAt({ columns }, { variable, kind }, row) {
  const value = columns[variable][row];
  if (kind !== "multiple") return [value];
  const values = [];
  for (let rest = value; rest !== 0; rest &= rest - 1) values.push(31 - Math.clz32(rest & -rest));
  return values;
}

/** A record as an application has it: values by their names, a list where there can be several. */
export function recordAt(inventory, row) {
  return Object.fromEntries(
    facets.map((facet) => {
      const values = valuesAt(inventory, facet, row).map((value) => `c${value}`);
      return [facet.variable, facet.kind === "multiple" ? values : values[0]];
    }),
  );
}
