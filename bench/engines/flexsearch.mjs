import FlexSearch from "flexsearch";
import { countAmong, firstAmong } from "./counting.mjs";

// Text only, title and description in one field; every word is taken as a beginning. Filter and counts by hand.
export function load(inventory) {
  const { titles, descriptions } = inventory.texts;
  const start = performance.now();
  const index = new FlexSearch.Index({ tokenize: "forward" });
  for (const [row, title] of titles.entries()) index.add(row, `${title} ${descriptions[row]}`);
  return {
    textIndexMs: performance.now() - start,
    search({ words, prefix, query }) {
      const rows = index.search([...words, prefix].join(" "), { limit: inventory.rows });
      return { ...countAmong(inventory, rows, query), first: firstAmong(inventory, rows, query) };
    },
  };
}
