import { useState } from "react";
import { Refusal } from "../calls/refusal.tsx";
import { useCommand } from "../calls/use-command.ts";
import { useDeskMessages } from "../frame/desk-messages.tsx";

/** Withdraws a release with a reason that its readers see. */
export function Withdraw({ map, release }: { map: string; release: number }) {
  const messages = useDeskMessages();
  const command = useCommand();
  const [reason, setReason] = useState("");
  const withdraw = async () => {
    if ((await command.send("release.withdraw", { map, release, reason })) !== undefined) location.reload();
  };
  return (
    <details className="only-with-script">
      <summary>{messages.text("release-withdraw", { number: messages.plain(release) })}</summary>
      <form
        className="desk-form"
        onSubmit={(event) => {
          event.preventDefault();
          void withdraw();
        }}
      >
        <p>{messages.text("release-withdraw-lead")}</p>
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
          {messages.text("release-withdraw", { number: messages.plain(release) })}
        </button>
      </form>
    </details>
  );
}
