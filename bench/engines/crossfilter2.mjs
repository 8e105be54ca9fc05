import crossfilter from "crossfilter2";
import { facets, slots, valuesAt } from "../inventory.mjs";
import { brushByClicks } from "./brush-by-clicks.mjs";

export function load(inventory) {
  const records = Array.from({ length: inventory.rows }, (_, row) =>
    Object.fromEntries(
      facets.map((facet) => {
        const values = valuesAt(inventory, facet, row);
        return [facet.variable, facet.kind === "multiple" ? values : values[0]];
      }),
    ),
  );
  const filter = crossfilter(records);
  const sides = new Map(
    facets.map((facet) => {
      const dimension = filter.dimension((record) => record[facet.variable], facet.kind === "multiple");
      return [facet.variable, { dimension, group: dimension.group() }];
    }),
  );
  const all = filter.groupAll();
  let current = new Map();
  const apply = (query) => {
    const wanted = new Map(query.map(({ variable, values }) => [variable, values.join()]));
    for (const variable of current.keys())
      if (!wanted.has(variable)) sides.get(variable).dimension.filterAll();
    for (const { variable, values } of query) {
      if (current.get(variable) === values.join()) continue;
      const { dimension } = sides.get(variable);
      if (values.length === 1) dimension.filterExact(values[0]);
      else dimension.filterFunction((value) => values.includes(value));
    }
    current = wanted;
  };
  const click = (query) => {
    apply(query);
    const counts = new Int32Array(slots);
    for (const { variable, offset } of facets)
      for (const { key, value } of sides.get(variable).group.all()) counts[offset + key] = value;
    return { total: all.value(), counts };
  };
  return {
    click,
    brush: brushByClicks(click),
  };
}
