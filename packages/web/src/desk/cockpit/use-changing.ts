import { useState } from "react";
import type { OpenedTask } from "./task-view.ts";
import type { DeskOutbox } from "./use-outbox.ts";

/** Whether an answer that is open to all is being changed. Nothing of that is a draft: it is sent whole, or not at all. */
export function useChanging(task: OpenedTask | null, outbox: DeskOutbox) {
  const [changing, setChanging] = useState<number | null>(null);
  const isChanging = task?.revealed === true && changing === task.task;
  return {
    isChanging,
    turn: (isOn: boolean) => setChanging(isOn && task !== null ? task.task : null),
    isFixed: task === null || (task.done && !isChanging),
    keeper: isChanging ? { letterFor: () => undefined, keepDraft: () => {} } : outbox,
  };
}
