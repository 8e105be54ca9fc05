import MiniSearch from "minisearch";
import { countAmong, firstAmong } from "./counting.mjs";

// Text only; the filter and the counts by hand over typed-array columns.
export function load(inventory) {
  const { titles, descriptions } = inventory.texts;
  const start = performance.now();
  const index = new MiniSearch({ fields: ["title", "description"], searchOptions: { boost: { title: 3 } } });
  index.addAll(titles.map((title, id) => ({ id, title, description: descriptions[id] })));
  return {
    textIndexMs: performance.now() - start,
    search({ words, prefix, query }) {
      const found = index.search([...words, prefix].join(" "), {
        combineWith: "AND",
        prefix: (_, i) => i === words.length,
      });
      const rows = found.map(({ id }) => id);
      return { ...countAmong(inventory, rows, query), first: firstAmong(inventory, rows, query) };
    },
  };
}
