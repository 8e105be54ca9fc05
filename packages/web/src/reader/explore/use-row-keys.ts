import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from "react";

interface List {
  readonly rows: number;
  /** In pixels. */
  readonly rowHeight: number;
  /** The first row in sight. */
  readonly first: number;
  readonly setFirst: (row: number) => void;
}

interface RowKeys {
  /** The row whose link was in focus last. */
  readonly row: number;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * Makes a scrolled list of any length one stop in the order of focus: from the link of a row the arrows lead to the rows before and
 * after, Page Up and Down by what is in sight, Home and End to the ends. Rows carry `aria-rowindex`, the head being 1.
 */
export function useRowKeys(ref: RefObject<HTMLElement | null>, list: List): RowKeys {
  const { rows, rowHeight, setFirst } = list;
  const [row, setRow] = useState(0);
  const isMoving = useRef(false);
  useLayoutEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    const link = linkOf(ref.current, row);
    link?.focus({ preventScroll: true });
    // It stands where the list shows it; the window may end above.
    link?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [ref, row]);
  return {
    row,
    onFocus: ({ target }) => {
      const focused = rowOf(target);
      if (focused !== undefined) setRow(focused);
    },
    onKeyDown: (event) => {
      const scrolled = ref.current;
      const from = rowOf(event.target);
      if (scrolled === null || from === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      const head = scrolled.querySelector("thead")?.clientHeight ?? 0;
      const seen = scrolled.clientHeight - head;
      const to = target(event.key, from, Math.max(1, Math.floor(seen / rowHeight) - 1), rows);
      if (to === undefined) return;
      event.preventDefault();
      const top = to * rowHeight;
      const highest = Math.max(top + rowHeight - seen, Math.min(scrolled.scrollTop, top));
      if (highest !== scrolled.scrollTop) {
        scrolled.scrollTop = highest;
        setFirst(Math.floor(highest / rowHeight));
      }
      isMoving.current = to !== from;
      setRow(to);
    },
  };
}

/** The row that a key leads to; undefined for a key that is not for the list. */
function target(key: string, from: number, page: number, rows: number): number | undefined {
  const to: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: rows - 1,
  };
  const wanted = to[key];
  return wanted === undefined ? undefined : Math.min(rows - 1, Math.max(0, wanted));
}

function rowOf(target: EventTarget): number | undefined {
  const row = target instanceof Element ? target.closest("tbody tr")?.getAttribute("aria-rowindex") : null;
  return row ? Number(row) - 2 : undefined;
}

function linkOf(list: HTMLElement | null, row: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`tr[aria-rowindex="${row + 2}"] a`) ?? null;
}
