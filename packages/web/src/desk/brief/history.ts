/** A text and where its writer is in it. */
export interface Moment {
  readonly text: string;
  readonly at: number;
}

/** What was written, and what can be undone and done again. */
export interface History {
  readonly past: readonly Moment[];
  readonly now: Moment;
  readonly future: readonly Moment[];
  /** When the last change was made, in milliseconds, and whether it was typed: what is typed on end is one step. */
  readonly changed: { readonly at: number; readonly typed: boolean };
}

const mostSteps = 500;
/** Whoever stops typing for longer than this begins a new step. */
const pauseMs = 900;

export function historyOf(text: string): History {
  return { past: [], now: { text, at: 0 }, future: [], changed: { at: 0, typed: false } };
}

/** The history after a change: typed letter by letter, or made at once (something inserted, a draft brought back). */
export function changed(history: History, now: Moment, atMs: number, typed: boolean): History {
  const { past, changed: last } = history;
  const goesOn = typed && last.typed && atMs - last.at < pauseMs && past.length > 0;
  return {
    past: goesOn ? past : [...past.slice(1 - mostSteps), history.now],
    now,
    future: [],
    changed: { at: atMs, typed },
  };
}

export function undone(history: History): History {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    now: { ...last, at: changeIn(last.text, history.now.text) },
    future: [history.now, ...history.future],
    changed: { at: 0, typed: false },
  };
}

/** Where a text ends to differ from another. */
function changeIn(text: string, other: string): number {
  const shared = Math.min(text.length, other.length);
  let tail = 0;
  while (tail < shared && text.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return text.length - tail;
}

export function redone(history: History): History {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.now], now: next, future, changed: { at: 0, typed: false } };
}
