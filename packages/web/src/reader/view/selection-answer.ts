import type { Atlas, Facets, RowSet } from "@mapwright/atlas";
import type { Finder } from "../selection/finder.ts";
import type { Selection } from "../selection/selection.ts";

/** What every view answers beside its own figures: how many are selected, and the counts of the filters. */
export interface SelectionAnswer {
  readonly total: number;
  /** Initiatives of the whole map. */
  readonly of: number;
  readonly facets: Facets["facets"];
}

/** The rows that hold the words of a selection; undefined when it has none. */
export function withinOf(find: Finder, { query }: Selection): RowSet | undefined {
  return query === "" ? undefined : find(query, { limit: 0 }).rows;
}

export function selectionAnswer(
  atlas: Atlas,
  { where }: Selection,
  within: RowSet | undefined,
  variables: readonly string[],
): SelectionAnswer {
  return { ...atlas.facets(where, { within, variables }), of: atlas.table.rows };
}
