import { columnOf, type Table, textAt } from "@mapwright/atlas";
import { type CellListing, mostNamed } from "../../views/cell-list/cell-list.tsx";
import { listingOf } from "../explore/state.ts";
import type { Selection } from "../selection/selection.ts";
import type { Asking } from "./view.ts";

/** What the initiatives of a selection are called and where they are; null for none. `addressOf` gets a path below the map's. */
export function cellListing(
  { atlas, find }: Asking,
  selection: Selection,
  addressOf: (path: string) => string,
): CellListing | null {
  const { where, query } = selection;
  const within = query === "" ? undefined : find(query, { limit: 0 }).rows;
  const selected = atlas.select(where, { within });
  if (selected.total === 0) return null;
  const { table } = atlas;
  const nameIn = table.columns.some(({ variable }) => variable === "name") ? "name" : "id";
  const named = [...atlas.page(selected, { limit: mostNamed })].map((row) => {
    const id = textIn(table, "id", row);
    return {
      id,
      name: textIn(table, nameIn, row) || id,
      href: addressOf(`/initiatives/${encodeURIComponent(id)}`),
    };
  });
  return { named, total: selected.total, href: addressOf(listingOf(selection)) };
}

function textIn(table: Table, variable: string, row: number): string {
  const column = columnOf(table, variable);
  return column.shape === "text" ? textAt(column, row) : "";
}
