import type { ReactNode } from "react";
import { ReasonForm } from "../calls/reason-form.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { AllDone } from "./all-done.tsx";
import { KeyPanel } from "./key-panel.tsx";
import { OutboxNote, QueueList, QueueProgress } from "./queue-panel.tsx";
import type { OpenedTask } from "./task-view.ts";
import type { KeySettings } from "./use-keys.ts";
import type { DeskOutbox } from "./use-outbox.ts";
import type { Queue } from "./use-queue.ts";

interface CockpitProps<Action extends string> {
  readonly map: string;
  readonly title: string;
  readonly queue: Queue<OpenedTask>;
  readonly outbox: DeskOutbox;
  readonly addressOf: (task: number) => string;
  readonly keys: KeySettings<Action>;
  readonly nameOf: (action: Action) => string;
  readonly onUndo: () => void;
  /** What hinders a submission, when one was asked for. */
  readonly lack: ReactNode;
  /** What can be done with the task. */
  readonly buttons: ReactNode;
  /** The task; null when none is left. */
  readonly children: ReactNode;
}

/** What stands around a task in every cockpit: how far one is, the other tasks, what can be done, and the keys. */
export function Cockpit<Action extends string>(props: CockpitProps<Action>) {
  const { map, title, queue, outbox, addressOf, keys, nameOf, onUndo, lack, buttons, children } = props;
  const messages = useDeskMessages();
  const { heads, task, unreachable } = queue;
  return (
    <div className="cockpit">
      <div className="cockpit-head">
        <h1>{title}</h1>
        <QueueProgress heads={heads} />
        <OutboxNote state={outbox.state} refused={outbox.refused} />
      </div>
      <QueueList heads={heads} at={task?.task ?? null} addressOf={addressOf} onOpen={queue.open} />
      {unreachable !== null && (
        <p className="lack" role="alert">
          {messages.text("task-unreachable")}
        </p>
      )}
      {children ?? (
        <AllDone count={heads.length} held={outbox.state.held} onUndo={onUndo} onSend={outbox.sendAll} />
      )}
      {task !== null && (
        <div className="cockpit-foot only-with-script">
          {lack !== null && (
            <p className="lack" role="alert">
              {lack}
            </p>
          )}
          {buttons}
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
