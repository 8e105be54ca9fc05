import { useLayoutEffect, useState } from "react";
import type { DeskOutbox } from "./use-outbox.ts";

/** How a room reads and writes what somebody says of a task. */
export interface Own<State> {
  /** Reads a draft or a submission, as this room wrote it; null when there is none. */
  from(kept: unknown): State;
  draftOf(state: State): unknown;
}

interface KeptTask {
  readonly task: number;
  readonly draft: unknown;
  readonly submission: unknown;
}

/** What somebody says of the task at hand, kept as a draft with every change, and what she said before each change. */
export function useOwn<State>(
  task: KeptTask | null,
  outbox: Pick<DeskOutbox, "letterFor" | "keepDraft">,
  room: Own<State>,
) {
  const number = task?.task ?? null;
  const known = () =>
    room.from(
      (number === null ? undefined : outbox.letterFor(number)?.content) ??
        task?.submission ??
        task?.draft ??
        null,
    );
  const [past, setPast] = useState<readonly State[]>([]);
  const [state, setState] = useState(() => room.from(task?.submission ?? task?.draft ?? null));
  const [at, setAt] = useState(number);
  if (at !== number) {
    setAt(number);
    setPast([]);
    setState(known());
  }
  // What this browser kept and the server does not have yet is known only once the page runs.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page has begun to run.
  useLayoutEffect(() => setState(known()), []);
  const keep = (next: State) => {
    setState(next);
    if (number !== null) outbox.keepDraft(number, room.draftOf(next));
  };
  return {
    state,
    canUndo: past.length > 0,
    change(next: State) {
      setPast((before) => [...before.slice(-99), state]);
      keep(next);
    },
    undo() {
      const last = past.at(-1);
      if (last === undefined) return;
      setPast(past.slice(0, -1));
      keep(last);
    },
  };
}
