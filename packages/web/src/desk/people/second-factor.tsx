import { useHref } from "../../reader/frame/context.tsx";
import { Field, Form, Problems } from "../form.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { RecoveryCodesPage, SecondFactorPage } from "../page.ts";
import { Proof } from "./proof.tsx";
import { QrCode } from "./qr-code.tsx";

/** Setting up an app for codes, in two steps on one page. */
export function SecondFactorBody({ page }: { page: SecondFactorPage }) {
  const messages = useDeskMessages();
  const href = useHref();
  return (
    <>
      <p className="back">
        <a href={href("/account/sign-in")}>{messages.text("ways")}</a>
      </p>
      <h1>{messages.text("enrol-title")}</h1>
      <p className="lead">{messages.text("second-factor-lead")}</p>
      {page.replaces && <p>{messages.text("enrol-replaces")}</p>}
      <Problems problems={page.problems} />
      <h2>{messages.text("enrol-scan")}</h2>
      <QrCode text={page.address} label={messages.text("enrol-picture")} />
      <p>
        <a href={page.address}>{messages.text("enrol-open")}</a>
      </p>
      <p>
        {messages.text("enrol-by-hand")} <code className="secret">{inGroups(page.secret)}</code>
      </p>
      <h2>{messages.text("enrol-type")}</h2>
      <Form to="/account/second-factor" button={messages.text("enrol-finish")}>
        <input type="hidden" name="ticket" value={page.ticket} />
        <Field name="code" label={messages.text("code")} autoComplete="one-time-code" inputMode="numeric" />
        <Proof of="enrol" isAsked={page.hasPassword} />
      </Form>
    </>
  );
}

/** Told once: codes that stand in for a lost app. */
export function RecoveryCodesBody({ page }: { page: RecoveryCodesPage }) {
  const messages = useDeskMessages();
  const href = useHref();
  return (
    <>
      <h1>{messages.text("codes-title")}</h1>
      <p className="lead">{messages.text("codes-lead")}</p>
      <ol className="recovery-codes">
        {page.codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p>
        <a className="button" href={href("/account/sign-in")}>
          {messages.text("codes-kept")}
        </a>
      </p>
    </>
  );
}

/** Four letters at a time are easier to type. */
function inGroups(secret: string): string {
  return (secret.match(/.{1,4}/g) ?? []).join(" ");
}
