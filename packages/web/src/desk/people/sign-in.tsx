import { Field, Form, Problems } from "../form.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { JoinPage, SignInPage } from "../page.ts";

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
      <p className="small">{messages.text("sign-in-help")}</p>
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
