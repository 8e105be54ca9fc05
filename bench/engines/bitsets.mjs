import { facetOf, facets, slots, valuesAt } from "../inventory.mjs";
import { brushByClicks } from "./brush-by-clicks.mjs";

/**
 * What a skilled user composes from a bit-set library: one set per value, OR within a facet, AND between; countries and
 * regions counted by looping over the hits. `kit` has `make(rows)`, `or`, `and`, `size`, `shared` and `each`.
 */
export function bitsetEngine(inventory, kit) {
  const lists = Array.from({ length: slots }, () => []);
  for (const facet of facets)
    for (let row = 0; row < inventory.rows; row++)
      for (const value of valuesAt(inventory, facet, row)) lists[facet.offset + value].push(row);
  const sets = lists.map((rows) => kit.make(rows));
  const everything = kit.make(Array.from({ length: inventory.rows }, (_, row) => row));
  const maskOf = ({ variable, values }) => {
    const { offset } = facetOf(variable);
    return values.map((value) => sets[offset + value]).reduce((a, b) => kit.or(a, b));
  };
  const all = (masks) => (masks.length === 0 ? everything : masks.reduce((a, b) => kit.and(a, b)));
  const count = (mask, facet, counts) => {
    if (facet.size > 30) {
      const column = inventory.columns[facet.variable];
      kit.each(mask, (row) => {
        counts[facet.offset + column[row]] += 1;
      });
      return;
    }
    for (let value = 0; value < facet.size; value++)
      counts[facet.offset + value] = kit.shared(mask, sets[facet.offset + value]);
  };
  const click = (query) => {
    const masks = query.map(maskOf);
    const selected = all(masks);
    const counts = new Int32Array(slots);
    for (const facet of facets) {
      const own = query.findIndex(({ variable }) => variable === facet.variable);
      count(own < 0 ? selected : all(masks.filter((_, i) => i !== own)), facet, counts);
    }
    return { total: kit.size(selected), counts };
  };
  return {
    click,
    maps(query) {
      const selected = all(query.map(maskOf));
      const cells = new Int32Array(260);
      const at = (variable, value) => sets[facetOf(variable).offset + value];
      for (let p = 0; p < 4; p++)
        for (let g = 0; g < 5; g++) {
          const cell = kit.and(kit.and(selected, at("potential", p)), at("governance", g));
          for (let i = 0; i < 4; i++) cells[(i * 4 + p) * 5 + g] = kit.shared(cell, at("integration", i));
        }
      for (let s = 0; s < 12; s++) {
        const row = kit.and(selected, at("services", s));
        for (let t = 0; t < 15; t++) cells[80 + s * 15 + t] = kit.shared(row, at("targets", t));
      }
      return cells;
    },
    brush: brushByClicks(click),
  };
}
