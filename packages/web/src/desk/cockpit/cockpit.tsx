import { type ReactNode, useEffect } from "react";
import { ReasonForm } from "../calls/reason-form.tsx";
import { SignInAgain } from "../calls/sign-in-again.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { actionButtons } from "./action-buttons.tsx";
import { AllDone } from "./all-done.tsx";
import { KeyPanel } from "./key-panel.tsx";
import { OutboxNote, QueueList, QueueProgress } from "./queue-panel.tsx";
import type { OpenedTask, TaskHead } from "./task-view.ts";
import type { KeySettings } from "./use-keys.ts";
import type { DeskOutbox } from "./use-outbox.ts";
import type { Queue } from "./use-queue.ts";

/** What can be done with a task in every room; all but taking back moves on in the queue. */
type FootAction = "undo" | "skip" | "maybe" | "submit";

interface CockpitProps<Action extends string> {
  readonly map: string;
  readonly title: string;
  readonly queue: Queue<OpenedTask>;
  readonly outbox: DeskOutbox;
  readonly addressOf: (task: number) => string;
  readonly keys: KeySettings<Action | FootAction>;
  readonly nameOf: (action: Action | FootAction) => string;
  readonly does: Readonly<Record<Action | FootAction, () => void>>;
  /** Nothing of the answer can be changed. */
  readonly isFixed: boolean;
  /** What hinders a submission, when one was asked for. */
  readonly lack: ReactNode;
  /** The task; null when none is left. */
  readonly children: ReactNode;
}

/** What stands around a task in every cockpit: how far one is, the other tasks, what can be done, and the keys. */
export function Cockpit<Action extends string>(props: CockpitProps<Action>) {
  const { map, title, queue, outbox, addressOf, keys, nameOf, does, isFixed, lack, children } = props;
  const messages = useDeskMessages();
  const { heads, task, lacks } = queue;
  // What was submitted before the page was opened is on its way, and is not asked for again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page has begun to run.
  useEffect(() => {
    const isSent = ({ task: one }: TaskHead) => outbox.letterFor(one)?.kind === "submission";
    queue.pass(heads.filter(isSent));
  }, []);
  const button = actionButtons(keys, nameOf, does);
  return (
    <div className="cockpit">
      <div className="cockpit-head">
        <h1>{title}</h1>
        <QueueProgress heads={heads} />
        <OutboxNote state={outbox.state} refused={outbox.refused} />
      </div>
      <QueueList heads={heads} at={task?.task ?? null} addressOf={addressOf} onOpen={queue.open} />
      {lacks !== null && (
        <p className="lack" role="alert">
          {messages.text(lacks === "sign-in" ? "task-signed-out" : "task-unreachable")}{" "}
          {lacks === "sign-in" && <SignInAgain />}
        </p>
      )}
      {children ?? (
        <AllDone count={heads.length} held={outbox.state.held} onUndo={does.undo} onSend={outbox.sendAll} />
      )}
      {task !== null && (
        <div className="cockpit-foot only-with-script">
          {lack !== null && (
            <p className="lack" role="alert">
              {lack}
            </p>
          )}
          {button("undo", isFixed)}
          {button("skip", task.done)}
          {button("maybe", task.done)}
          {button("submit", task.done, "")}
        </div>
      )}
      {task !== null && !task.done && (
        <ReasonForm
          key={`decline-${task.task}`}
          command="tasks.decline"
          input={{ map, task: task.task }}
          className="decline"
          button={messages.text("decline")}
          lead={messages.text("decline-lead")}
          onDone={() => {
            outbox.takeBack(task.task);
            queue.drop();
          }}
        />
      )}
      <KeyPanel keys={keys.keys} isOn={keys.isOn} nameOf={nameOf} onChange={keys.change} onTurn={keys.turn} />
    </div>
  );
}
