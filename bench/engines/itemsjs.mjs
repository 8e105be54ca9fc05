import makeItemsjs from "itemsjs";
import { facets, slots, valuesAt } from "../inventory.mjs";
import { brushByClicks } from "./brush-by-clicks.mjs";

export function load(inventory) {
  const items = Array.from({ length: inventory.rows }, (_, row) =>
    Object.fromEntries([
      ["id", row],
      ...facets.map((facet) => [facet.variable, valuesAt(inventory, facet, row).map((value) => `c${value}`)]),
    ]),
  );
  const aggregations = Object.fromEntries(
    facets.map(({ variable, size }) => [variable, { size, conjunction: false, hide_zero_doc_count: true }]),
  );
  const engine = makeItemsjs(items, { aggregations, native_search_enabled: false });
  const click = (query) => {
    const filters = Object.fromEntries(
      query.map(({ variable, values }) => [variable, values.map((value) => `c${value}`)]),
    );
    const { pagination, data } = engine.search({ per_page: 1, filters });
    const counts = new Int32Array(slots);
    for (const { variable, offset } of facets)
      for (const { key, doc_count: count } of data.aggregations[variable].buckets)
        counts[offset + Number(key.slice(1))] = count;
    return { total: pagination.total, counts };
  };
  return {
    click,
    brush: brushByClicks(click),
  };
}
