import type { Condition, Facets } from "@mapwright/atlas";
import type { Selection } from "../selection/selection.ts";

/**
 * How many initiatives there are without one condition: a facet is counted without the conditions on its own variable. Undefined
 * where the variable has no facet or another condition on it stays.
 */
export function foundWithout(
  condition: Condition,
  { where }: Selection,
  facets: Facets["facets"],
): number | undefined {
  const facet = facets[condition.variable];
  const isAlone = where.filter(({ variable }) => variable === condition.variable).length === 1;
  if (!facet || !isAlone) return undefined;
  return facet.base + Object.values(facet.missing).reduce((sum, count) => sum + count, 0);
}
