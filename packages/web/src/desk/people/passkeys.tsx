import { Field, Form } from "../form.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { WaysPage } from "../page.ts";
import { PasskeyForm } from "./passkey-form.tsx";
import { Proof } from "./proof.tsx";

/** The passkeys of an account, and adding one. */
export function Passkeys({ page: { ways, newPasskey } }: { page: WaysPage }) {
  const messages = useDeskMessages();
  return (
    <section className="about">
      <h2>{messages.text("passkeys")}</h2>
      <p>{messages.text("passkeys-lead")}</p>
      {ways.passkeys.length === 0 && <p>{messages.text("passkey-none")}</p>}
      <ul className="rows">
        {ways.passkeys.map(({ passkey, name, created_at, used_at }, index) => (
          <li key={passkey}>
            <strong dir="auto">{name}</strong>
            {", "}
            {messages.text("passkey-added", { day: messages.day(created_at) })}
            {used_at !== null && `, ${messages.text("passkey-used", { day: messages.day(used_at) })}`}
            <details>
              <summary>{messages.text("passkey-change", { name })}</summary>
              <Form to={`/account/passkeys/${passkey}/name`} button={messages.text("passkey-rename")}>
                <Field
                  id={`name-${index}`}
                  name="name"
                  label={messages.text("passkey-name")}
                  value={name}
                  autoComplete="off"
                />
              </Form>
              <Form to={`/account/passkeys/${passkey}/remove`} button={messages.text("passkey-remove")}>
                <Proof of={`passkey-${index}`} isAsked={ways.password} />
              </Form>
            </details>
          </li>
        ))}
      </ul>
      {newPasskey === null ? (
        <p>{messages.text("passkey-cannot")}</p>
      ) : (
        <PasskeyForm
          to="/account/passkeys"
          task="add"
          options={newPasskey}
          button={messages.text("passkey-add")}
        >
          <Field
            id="new-passkey"
            name="name"
            label={messages.text("passkey-name")}
            hint={messages.text("passkey-name-hint")}
            autoComplete="off"
            optional
          />
          <Proof of="new-passkey" isAsked={ways.password} />
        </PasskeyForm>
      )}
    </section>
  );
}
