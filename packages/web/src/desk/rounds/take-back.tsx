import { useState } from "react";
import { Refusal } from "../calls/refusal.tsx";
import { useCommand } from "../calls/use-command.ts";
import { useDeskMessages } from "../frame/desk-messages.tsx";

/** Takes a task back that its person does not get to, so that somebody else can be found. */
export function TakeBack({ map, task }: { map: string; task: number }) {
  const messages = useDeskMessages();
  const command = useCommand();
  const [reason, setReason] = useState("");
  const take = async () => {
    if ((await command.send("tasks.release", { map, task, reason })) !== undefined) location.reload();
  };
  return (
    <details className="only-with-script">
      <summary>
        {messages.text("release-task")} <span className="code">{task}</span>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void take();
        }}
      >
        <label className="reason">
          <span>{messages.text("release-task-reason", { task: messages.plain(task) })}</span>
          <input
            type="text"
            required
            maxLength={2000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </label>
        <Refusal text={command.refusal} />
        <button type="submit" disabled={command.isUnderWay}>
          {messages.text("release-task")}
        </button>
      </form>
    </details>
  );
}
