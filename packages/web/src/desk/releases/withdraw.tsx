import { ReasonForm } from "../calls/reason-form.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";

/** Withdraws a release with a reason that its readers see. */
export function Withdraw({ map, release }: { map: string; release: number }) {
  const messages = useDeskMessages();
  return (
    <ReasonForm
      command="release.withdraw"
      input={{ map, release }}
      button={messages.text("release-withdraw", { number: messages.plain(release) })}
      lead={messages.text("release-withdraw-lead")}
    />
  );
}
