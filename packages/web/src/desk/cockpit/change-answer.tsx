import { useState } from "react";
import type { Command } from "../calls/commands.ts";
import { ReasonField } from "../calls/reason-field.tsx";
import { Refusal } from "../calls/refusal.tsx";
import { useCommand } from "../calls/use-command.ts";
import { useDeskMessages } from "../frame/desk-messages.tsx";

/** One call that a change needs. */
export interface ChangeCall {
  readonly command: Command;
  readonly input: Readonly<Record<string, unknown>>;
}

interface ChangeAnswerProps {
  readonly isChanging: boolean;
  readonly onChanging: (isChanging: boolean) => void;
  /** The calls that bring the change for a reason; none when nothing is different. */
  readonly callsFor: (reason: string) => readonly ChangeCall[];
}

/** Changes an answer that everybody can see by now. The first one stays; the change is told apart from it. */
export function ChangeAnswer({ isChanging, onChanging, callsFor }: ChangeAnswerProps) {
  const messages = useDeskMessages();
  const command = useCommand();
  const [reason, setReason] = useState("");
  const [isSame, setIsSame] = useState(false);
  const submit = async () => {
    const calls = callsFor(reason.trim());
    setIsSame(calls.length === 0);
    for (const one of calls) if ((await command.send(one.command, one.input)) === undefined) return;
    if (calls.length > 0) location.reload();
  };
  if (!isChanging)
    return (
      <p className="only-with-script">
        {messages.text("answer-open-now")}{" "}
        <button type="button" className="quiet" onClick={() => onChanging(true)}>
          {messages.text("change-answer")}
        </button>
      </p>
    );
  return (
    <form
      className="note change-answer"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p>{messages.text("change-lead")}</p>
      <ReasonField label={messages.text("change-reason")} value={reason} onChange={setReason} />
      <Refusal text={isSame ? messages.text("change-nothing") : command.refusal} />
      <p>
        <button type="submit" disabled={command.isUnderWay}>
          {messages.text("change-submit")}
        </button>{" "}
        <button type="button" className="quiet" onClick={() => location.reload()}>
          {messages.text("change-cancel")}
        </button>
      </p>
    </form>
  );
}
