import { type ReactNode, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useMessages } from "../frame/context.tsx";
import { isInBrowser } from "../frame/in-browser.ts";
import type { ExploreRow } from "./answer.ts";
import { allRowsInOrder, exploreRow } from "./answer.ts";
import { useExploring } from "./explore-context.tsx";
import { useRowKeys } from "./use-row-keys.ts";

/** Every row of the scrolled table is this high at the usual size of letters, so that the place of each is known; texts are cut to it. */
const usualHeight = 56;
const usualLetters = 17;
/** Rows kept ready above and below those in sight. */
const spare = 6;

interface VirtualRowsProps {
  readonly head: ReactNode;
  readonly columns: number;
  /** `position` counts from 0 among all rows; the link of one of them is the stop of the whole list. */
  readonly row: (row: ExploreRow, position: number, isStop: boolean) => ReactNode;
}

/** All selected initiatives in one table that is scrolled; only the rows in its window are made. */
export function VirtualRows({ head, columns, row }: VirtualRowsProps) {
  const { page, state, answer, asking } = useExploring();
  const messages = useMessages();
  const ref = useRef<HTMLElement>(null);
  const [first, setFirst] = useState(0);
  const [rowHeight] = useState(heightForLetters);
  const isScrolled = useRef(false);
  const hint = useId();
  const { where, query, sort } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order depends on these parts of the state only.
  const rows = useMemo(() => (asking ? allRowsInOrder(asking, state) : []), [asking, where, query, sort]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins at its top.
  useEffect(() => {
    // A list that stands at its top is let be: to scroll it would lay the page out before it is drawn.
    if (isScrolled.current) ref.current?.scrollTo({ top: 0 });
  }, [rows]);
  useLayoutEffect(() => ref.current?.style.setProperty("--row-height", `${rowHeight}px`), [rowHeight]);
  const keys = useRowKeys(ref, { rows: rows.length, rowHeight, first, setFirst });
  if (!asking) return null;
  // Cards beside the list have the long texts, which may be still on their way; its rows show none.
  const listed = { columns: state.columns, parts: [] };
  const from = Math.max(0, Math.min(first, rows.length - 1) - spare);
  const shown = rows.slice(from, first + rowsInSight(rowHeight) + spare);
  const stop =
    keys.row >= from && keys.row < from + shown.length ? keys.row : Math.min(first, rows.length - 1);
  return (
    <>
      <section
        className="scroller virtual"
        ref={ref}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
        aria-label={messages.text("view-table")}
        aria-describedby={hint}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
        onScroll={({ currentTarget: { scrollTop } }) => {
          isScrolled.current = scrollTop > 0;
          setFirst(Math.max(0, Math.floor(scrollTop / rowHeight)));
        }}
      >
        <table className="result-table" aria-rowcount={answer.total + 1}>
          <thead>{head}</thead>
          <tbody>
            <Space columns={columns} height={from * rowHeight} />
            {shown.map((number, place) =>
              row(exploreRow(asking.atlas, page.setup, listed, number), from + place, from + place === stop),
            )}
            <Space columns={columns} height={(rows.length - from - shown.length) * rowHeight} />
          </tbody>
        </table>
      </section>
      <p id={hint} className="small list-keys">
        {messages.text("list-keys")}
      </p>
      {shown.length < rows.length && (
        <p className="small only-in-print" aria-hidden="true">
          {messages.text("printed-rows", { from: from + 1, to: from + shown.length, total: rows.length })}
        </p>
      )}
    </>
  );
}

/** Whole pixels: a browser would round each row, and a long list would not be as high as its rows. */
function heightForLetters(): number {
  if (!isInBrowser) return usualHeight;
  const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.round((usualHeight * letters) / usualLetters);
}

/** The scrolled part is three quarters of the window high, and no less than 24 lines (`.virtual` in the style sheet). */
function rowsInSight(rowHeight: number): number {
  const lines = (24 * usualLetters * rowHeight) / usualHeight;
  return Math.ceil(Math.max(lines, 0.75 * window.innerHeight) / rowHeight) + 1;
}

/** The place of rows that are not made: an image as high as they are, since pages carry no inline styles. */
function Space({ columns, height }: { columns: number; height: number }) {
  if (height <= 0) return null;
  return (
    <tr className="space">
      <td colSpan={columns}>
        <svg width="1" height={height} aria-hidden="true" />
      </td>
    </tr>
  );
}
