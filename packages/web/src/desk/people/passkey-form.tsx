import type { ReactNode } from "react";
import { useHref } from "../../reader/frame/context.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";

interface PasskeyFormProps {
  readonly to: string;
  readonly task: "sign-in" | "add";
  /** What the browser asks the device for, as JSON. */
  readonly options: string;
  readonly button: string;
  readonly children?: ReactNode;
}

/** A form whose answer comes from a device: `client/passkeys.ts` asks it when the form is sent. */
export function PasskeyForm({ to, task, options, button, children }: PasskeyFormProps) {
  const messages = useDeskMessages();
  const href = useHref();
  return (
    <>
      <form
        className="form only-with-script"
        method="post"
        action={href(to)}
        data-passkey={task}
        data-options={options}
        data-cancelled={messages.text("passkey-cancelled")}
        data-cannot={messages.text("passkey-cannot")}
      >
        {children}
        <input type="hidden" name="answer" value="" />
        <button type="submit">{button}</button>
        <p className="form-news" role="status" data-news="" />
      </form>
      <noscript>
        <p className="small">{messages.text("passkey-needs-script")}</p>
      </noscript>
    </>
  );
}
