import { escape as expression, op, table } from "arquero";
import { facetOf, facets, slots } from "../inventory.mjs";
import { brushByClicks } from "./brush-by-clicks.mjs";

export function load(inventory) {
  const whole = table(inventory.columns);
  const test = ({ variable, values }) => {
    const mask = values.reduce((sum, value) => sum | (1 << value), 0);
    const wanted = new Set(values);
    return facetOf(variable).kind === "multiple"
      ? (row) => (row[variable] & mask) !== 0
      : (row) => wanted.has(row[variable]);
  };
  const filtered = (query) => query.map(test).reduce((rows, meets) => rows.filter(expression(meets)), whole);
  const count = (rows, { variable, kind, offset }, counts) => {
    const groups = rows.groupby(variable).rollup({ n: () => op.count() });
    const values = groups.array(variable);
    const sizes = groups.array("n");
    for (const [i, value] of values.entries())
      if (kind !== "multiple") counts[offset + value] += sizes[i];
      else
        for (let rest = value; rest !== 0; rest &= rest - 1)
          counts[offset + 31 - Math.clz32(rest & -rest)] += sizes[i];
  };
  const click = (query) => {
    const selected = filtered(query);
    const counts = new Int32Array(slots);
    for (const facet of facets) {
      const own = query.some(({ variable }) => variable === facet.variable);
      count(
        own ? filtered(query.filter(({ variable }) => variable !== facet.variable)) : selected,
        facet,
        counts,
      );
    }
    return { total: selected.numRows(), counts };
  };
  return {
    click,
    maps(query) {
      const selected = filtered(query);
      const cells = new Int32Array(260);
      const map = selected.groupby("integration", "potential", "governance").rollup({ n: () => op.count() });
      for (const { integration, potential, governance, n } of map.objects())
        for (let i = 0; i < 4; i++)
          if ((integration >> i) & 1) cells[(i * 4 + potential) * 5 + governance] += n;
      for (const { services, targets, n } of selected
        .groupby("services", "targets")
        .rollup({ n: () => op.count() })
        .objects())
        for (let s = 0; s < 12; s++)
          if ((services >> s) & 1)
            for (let t = 0; t < 15; t++) if ((targets >> t) & 1) cells[80 + s * 15 + t] += n;
      return cells;
    },
    brush: brushByClicks(click),
  };
}
