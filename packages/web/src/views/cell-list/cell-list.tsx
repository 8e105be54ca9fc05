import { type RefObject, useLayoutEffect, useRef } from "react";
import { useMessages } from "../../reader/frame/context.tsx";
import type { CellListing, Listed } from "./listing.ts";
import { useChosenCell } from "./use-chosen-cell.ts";
import { useListing } from "./use-listing.ts";

interface CellListProps {
  /** What holds the cells, links with `data-row` and `data-column`; it stands beside the list in a part `with-list`. */
  readonly grid: RefObject<HTMLElement | null>;
  /** Null for what has no list: an empty cell, a header. */
  readonly listOf: (row: number, column: number) => Listed;
  /** What the list of a cell is of. */
  readonly titleOf: (row: number, column: number) => string;
}

/** The initiatives of the cell under the pointer or in focus, beside it. What it says stands behind the cell's link, too. */
export function CellList({ grid, listOf, titleOf }: CellListProps) {
  const box = useRef<HTMLDivElement>(null);
  const cell = useChosenCell(grid, box);
  const [row, column] = ["data-row", "data-column"].map((name) => Number(cell?.getAttribute(name)));
  const isOne = cell !== undefined && row !== undefined && column !== undefined;
  const address = cell?.getAttribute("href") ?? undefined;
  const listing = useListing(address, () => (isOne ? listOf(row, column) : null));
  useLayoutEffect(() => {
    const list = box.current;
    if (!cell || !listing || !list) return;
    const put = () => putBeside(cell, list);
    put();
    // A telephone is turned, a page is made larger: the list stays inside of the window.
    addEventListener("resize", put);
    return () => removeEventListener("resize", put);
  });
  return (
    <div className="cell-list" ref={box} hidden={listing === null}>
      {isOne && listing && <Listing {...listing} title={titleOf(row, column)} />}
    </div>
  );
}

function Listing({ title, named, total, href }: CellListing & { readonly title: string }) {
  const messages = useMessages();
  const rest = total - named.length;
  return (
    <>
      <p dir="auto">
        <strong>{title}</strong>
      </p>
      <ul>
        {named.map(({ id, name, href: page }) => (
          <li key={id}>
            <a href={page} dir="auto">
              {name}
            </a>
          </li>
        ))}
        {rest > 0 && <li className="small">{messages.text("and-more", { count: rest })}</li>}
      </ul>
      <p>
        <a href={href}>{messages.text("list-all", { count: total })}</a>
      </p>
    </>
  );
}

/** Below the cell, or above it where the window ends, and within the part that both stand in. */
function putBeside(cell: Element, list: HTMLElement): void {
  const holder = list.offsetParent;
  if (!holder) return;
  const [at, from] = [cell.getBoundingClientRect(), holder.getBoundingClientRect()];
  const { offsetWidth: width, offsetHeight: height } = list;
  const isAbove = at.bottom + height > innerHeight && at.top >= height;
  const top = isAbove ? at.top - height + 2 : at.bottom - 2;
  const left = Math.max(from.left, Math.min(at.left, from.right - width));
  list.style.setProperty("top", `${Math.round(top - from.top)}px`);
  list.style.setProperty("left", `${Math.round(left - from.left)}px`);
}
