import type { OpenedTask } from "./task-view.ts";
import type { DeskOutbox } from "./use-outbox.ts";
import type { Queue } from "./use-queue.ts";

/** Takes the last step back: a change of this task or, where there is none, the submission that is still held. */
export function undoStep(
  own: { readonly canUndo: boolean; undo(): void },
  outbox: DeskOutbox,
  queue: Queue<OpenedTask>,
): void {
  const { held } = outbox.state;
  if (own.canUndo || held === null) {
    own.undo();
    return;
  }
  const letter = outbox.takeBack(held);
  if (letter === undefined) return;
  // What was submitted is a draft again: the server may never have seen one.
  outbox.keepDraft(held, letter.content);
  queue.mark(held, "open");
  queue.open(held);
}
