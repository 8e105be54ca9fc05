import { useHref } from "../../reader/frame/context.tsx";
import { Field, Form, Problems } from "../form.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { JoinPage, SignInCodePage, SignInPage } from "../page.ts";
import { PasskeyForm } from "./passkey-form.tsx";

/** The number of characters a password has at least; the server refuses shorter ones. */
const shortest = 12;

export function SignInBody({ page }: { page: SignInPage }) {
  const messages = useDeskMessages();
  return (
    <>
      <h1>{messages.text("sign-in")}</h1>
      <p className="lead">{messages.text("sign-in-lead")}</p>
      <Problems problems={page.problems} />
      <Form to="/sign-in" button={messages.text("sign-in")}>
        <input type="hidden" name="next" value={page.next} />
        <Field
          name="email"
          type="email"
          label={messages.text("email")}
          value={page.email}
          autoComplete="username"
        />
        <Field
          name="password"
          type="password"
          label={messages.text("password")}
          autoComplete="current-password"
        />
      </Form>
      <OtherWays page={page} />
      <p className="small">{messages.text("sign-in-help")}</p>
    </>
  );
}

function OtherWays({ page }: { page: SignInPage }) {
  const messages = useDeskMessages();
  const href = useHref();
  if (page.passkey === null && page.provider === null) return null;
  return (
    <section className="other-ways">
      <h2>{messages.text("other-ways")}</h2>
      {page.provider !== null && (
        <p>
          <a className="button" href={href(`/sign-in/openid?next=${encodeURIComponent(page.next)}`)}>
            {messages.text("provider-sign-in", { name: page.provider })}
          </a>
        </p>
      )}
      {page.passkey !== null && (
        <PasskeyForm
          to="/sign-in/passkey"
          task="sign-in"
          options={page.passkey}
          button={messages.text("passkey-sign-in")}
        >
          <input type="hidden" name="next" value={page.next} />
        </PasskeyForm>
      )}
    </section>
  );
}

/** The second step: the code of an app, or a recovery code. */
export function SignInCodeBody({ page }: { page: SignInCodePage }) {
  const messages = useDeskMessages();
  return (
    <>
      <h1>{messages.text("code-title")}</h1>
      <p className="lead">{messages.text("code-lead")}</p>
      <Problems problems={page.problems} />
      <Form to="/sign-in/code" button={messages.text("sign-in")}>
        <Field
          name="code"
          label={messages.text("code")}
          hint={messages.text("code-hint")}
          autoComplete="one-time-code"
        />
      </Form>
      <p className="small">{messages.text("code-help")}</p>
    </>
  );
}

const titles = { "set-up": "set-up-title", join: "join-title", recover: "recover-title" } as const;

export function JoinBody({ page }: { page: JoinPage }) {
  const messages = useDeskMessages();
  if (page.purpose === "spent") {
    return (
      <>
        <h1>{messages.text("link-spent-title")}</h1>
        <p className="lead">{messages.text("link-spent-lead")}</p>
      </>
    );
  }
  return (
    <>
      <h1>{messages.text(titles[page.purpose])}</h1>
      {page.purpose === "set-up" && <p className="lead">{messages.text("set-up-lead")}</p>}
      <Problems problems={page.problems} />
      <Form to={page.frame.address} button={messages.text("continue")}>
        <Field
          name="name"
          label={messages.text("person-name")}
          value={page.name}
          hint={messages.text("person-name-hint")}
          autoComplete="name"
        />
        <Field
          name="email"
          type="email"
          label={messages.text("email")}
          value={page.email}
          autoComplete="username"
        />
        <NewPassword label={messages.text("password")} />
      </Form>
    </>
  );
}

export function NewPassword({ label }: { label: string }) {
  return (
    <Field
      name="password"
      type="password"
      label={label}
      hint={useDeskMessages().text("password-hint", { count: shortest })}
      autoComplete="new-password"
      least={shortest}
    />
  );
}
