import { useState } from "react";
import { Refusal } from "../calls/refusal.tsx";
import { useCommand } from "../calls/use-command.ts";
import { useDeskMessages } from "../frame/desk-messages.tsx";

/** Gives the task at hand back with a reason, before anything was submitted. */
export function DeclineTask({
  map,
  task,
  onDeclined,
}: {
  map: string;
  task: number;
  onDeclined: () => void;
}) {
  const messages = useDeskMessages();
  const command = useCommand();
  const [reason, setReason] = useState("");
  const decline = async () => {
    if ((await command.send("tasks.decline", { map, task, reason })) !== undefined) onDeclined();
  };
  return (
    <details className="decline only-with-script">
      <summary>{messages.text("decline")}</summary>
      <form
        className="desk-form"
        onSubmit={(event) => {
          event.preventDefault();
          void decline();
        }}
      >
        <p>{messages.text("decline-lead")}</p>
        <label className="reason">
          <span>{messages.text("reason")}</span>
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
          {messages.text("decline")}
        </button>
      </form>
    </details>
  );
}
