/** What the atlas is compared with. `kind`: a complete engine, or bit sets that a skilled user composes. */
export const peers = [
  { name: "plain", kind: "reference" },
  { name: "typedfastbitset", kind: "blocks" },
  { name: "fastbitset", kind: "blocks" },
  { name: "roaring-wasm", kind: "blocks" },
  { name: "duckdb", kind: "engine" },
  { name: "duckdb-wasm", kind: "engine" },
  { name: "arquero", kind: "engine" },
  { name: "sqlite", kind: "engine" },
  { name: "postgres", kind: "engine" },
  { name: "crossfilter2", kind: "engine", largest: 100_000 },
  { name: "itemsjs", kind: "engine", largest: 100_000 },
  { name: "orama", kind: "engine", largest: 100_000 },
  { name: "pglite", kind: "engine", largest: 100_000 },
];

/** The same for text search; `text`: a library that finds texts, with filter and counts added by hand. */
export const searchPeers = [
  { name: "plain", kind: "reference" },
  { name: "sqlite", kind: "engine" },
  { name: "postgres", kind: "engine" },
  { name: "minisearch", kind: "text" },
  { name: "flexsearch", kind: "text", largest: 10_000 },
  { name: "orama", kind: "engine", largest: 10_000 },
];

export const searchSizes = [10_000, 100_000];
