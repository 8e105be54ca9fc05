import { useHref } from "../../reader/frame/context.tsx";
import { Form } from "../form.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { WaysPage } from "../page.ts";
import { Proof } from "./proof.tsx";

/** Whether there is an app for codes, and what can be done about it. */
export function SecondFactor({ page: { ways } }: { page: WaysPage }) {
  const messages = useDeskMessages();
  const href = useHref();
  const since = ways.second_factor;
  const setUp = (
    <p>
      <a className="button" href={href("/account/second-factor")}>
        {messages.text(since === null ? "second-factor-set-up" : "second-factor-another")}
      </a>
    </p>
  );
  return (
    <section className="about">
      <h2>{messages.text("second-factor")}</h2>
      <p>{messages.text("second-factor-lead")}</p>
      {since === null ? (
        setUp
      ) : (
        <>
          <p>
            {messages.text("second-factor-since", { day: messages.day(since) })}{" "}
            {messages.text("recovery-codes-left", { count: ways.recovery_codes })}
          </p>
          {setUp}
          <details>
            <summary>{messages.text("recovery-codes-renew")}</summary>
            <Form to="/account/recovery-codes" button={messages.text("recovery-codes-renew")}>
              <Proof of="recovery-codes" isAsked={ways.password} />
            </Form>
          </details>
          <details>
            <summary>{messages.text("second-factor-remove")}</summary>
            <Form to="/account/second-factor/remove" button={messages.text("second-factor-remove")}>
              <Proof of="second-factor" isAsked={ways.password} />
            </Form>
          </details>
        </>
      )}
    </section>
  );
}
