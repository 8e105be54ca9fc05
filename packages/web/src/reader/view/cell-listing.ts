import { columnOf, type Table, textAt } from "@mapwright/atlas";
import { type CellListing, type Listed, mostNamed } from "../../views/cell-list/listing.ts";
import type { ExplorePage } from "../explore/explore-view.ts";
import { listingOf } from "../explore/state.ts";
import type { Selection } from "../selection/selection.ts";
import type { Asking, ViewPage } from "./view.ts";

/** The body of any view. */
interface AnyBody {
  readonly page: Pick<ViewPage<string, unknown, Selection, unknown>, "map" | "table">;
  readonly asking?: Asking | undefined;
  readonly go?: unknown;
}

/**
 * What gives the list of a selection in a page: its own table, or the server where the map is too large for the page to have one.
 * Undefined without script, and until the table has come. `href` completes an address.
 */
export function listerOf(
  { page, go, asking }: AnyBody,
  href: (address: string) => string,
): ((selection: Selection) => Listed) | undefined {
  const addressOf = (path: string) => href(`${page.map.address}${path}`);
  if (asking) return (selection) => cellListing(asking, selection, addressOf);
  return go && page.table === null ? (selection) => listingThere(selection, addressOf) : undefined;
}

async function listingThere(
  selection: Selection,
  addressOf: (path: string) => string,
): Promise<CellListing | null> {
  const address = addressOf(listingOf(selection));
  const response = await fetch(address, { headers: { Accept: "application/json" } });
  if (!response.ok) return null;
  // The same release of this package wrote it from the page of the explorer.
  const { answer } = (await response.json()) as Pick<ExplorePage, "answer">;
  const named = answer.rows.slice(0, mostNamed).map(({ id, title }) => ({
    id,
    name: title || id,
    href: addressOf(`/initiatives/${encodeURIComponent(id)}`),
  }));
  return answer.total === 0 ? null : { named, total: answer.total, href: address };
}

/** What the initiatives of a selection are called and where they are; null for none. `addressOf` gets a path below the map's. */
function cellListing(
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
