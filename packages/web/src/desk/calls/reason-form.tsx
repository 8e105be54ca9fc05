import { type ReactNode, useState } from "react";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { Command } from "./commands.ts";
import { ReasonField } from "./reason-field.tsx";
import { Refusal } from "./refusal.tsx";
import { useCommand } from "./use-command.ts";

interface ReasonFormProps {
  readonly command: Command;
  /** What the command takes besides the reason. */
  readonly input: Readonly<Record<string, unknown>>;
  /** What is done, on the button; on what unfolds the form too, where `title` says nothing else. */
  readonly button: string;
  readonly title?: ReactNode;
  readonly lead?: string;
  /** What the reason is asked with; `Reason` when absent. */
  readonly label?: string;
  readonly className?: string;
  /** What comes after it was done; the page is loaded anew when absent. */
  readonly onDone?: () => void;
}

/** One command that needs a reason, folded until it is wanted. */
export function ReasonForm(props: ReasonFormProps) {
  const { button, title = button, lead, label, className = "" } = props;
  const messages = useDeskMessages();
  const command = useCommand();
  const [reason, setReason] = useState("");
  const submit = async () => {
    if ((await command.send(props.command, { ...props.input, reason })) === undefined) return;
    if (props.onDone === undefined) location.reload();
    else props.onDone();
  };
  return (
    <details className={`${className} only-with-script`.trim()}>
      <summary>{title}</summary>
      <form
        className="desk-form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {lead !== undefined && <p>{lead}</p>}
        <ReasonField label={label ?? messages.text("reason")} value={reason} onChange={setReason} />
        <Refusal text={command.refusal} />
        <button type="submit" disabled={command.isUnderWay}>
          {button}
        </button>
      </form>
    </details>
  );
}
