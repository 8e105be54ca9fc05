import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from "react";
import { useMessages } from "../frame/context.tsx";
import type { ExploreRow } from "./answer.ts";
import { allRowsInOrder, exploreRow } from "./answer.ts";
import { useExploring } from "./explore-context.tsx";
import { useRowKeys } from "./use-row-keys.ts";

/** Every row of the scrolled table is this high, so that the place of each is known; texts are cut to it. */
const rowHeight = 56;
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
  const keys = useRowKeys(ref, { rows: rows.length, rowHeight, first, setFirst });
  if (!asking) return null;
  const from = Math.max(0, Math.min(first, rows.length - 1) - spare);
  const shown = rows.slice(from, first + rowsInSight() + spare);
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
              row(exploreRow(asking.atlas, page.setup, state, number), from + place, from + place === stop),
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

/** The scrolled part is three quarters of the window high, and no less than 24 lines (`.virtual` in the style sheet). */
function rowsInSight(): number {
  return Math.ceil(Math.max(24 * 17, 0.75 * window.innerHeight) / rowHeight) + 1;
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
