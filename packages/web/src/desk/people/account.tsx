import { useHref } from "../../reader/frame/context.tsx";
import { Field, Form, Problems } from "../form.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { AccountPage } from "../page.ts";

export function AccountBody({ page }: { page: AccountPage }) {
  const messages = useDeskMessages();
  const href = useHref();
  return (
    <>
      <h1>{page.name === "" ? messages.text("account") : page.name}</h1>
      <p className="lead">{messages.text("account-pseudonym", { account: page.account })}</p>
      {page.keeper && (
        <p>
          {messages.text("account-keeper")} <a href={href("/new-map")}>{messages.text("new-map")}</a>
        </p>
      )}
      <Problems problems={page.problems} />
      {page.lacksSecondFactor && (
        <p role="status" className="told-once">
          {messages.text("lacks-second-factor")}
        </p>
      )}
      <Form to="/sign-out" button={messages.text("sign-out")} />
      <section className="about">
        <h2>
          <a href={href("/account/sign-in")}>{messages.text("ways")}</a>
        </h2>
        <p>{messages.text("ways-lead")}</p>
      </section>
      <Roles page={page} />
      <Tokens page={page} />
    </>
  );
}

function Roles({ page }: { page: AccountPage }) {
  const messages = useDeskMessages();
  const href = useHref();
  return (
    <section className="about">
      <h2>{messages.text("your-roles")}</h2>
      {page.roles.length === 0 && <p>{messages.text("no-roles")}</p>}
      <ul>
        {page.roles.map(({ map, role }) => (
          <li key={`${map} ${role}`}>
            <a href={href(`/maps/${map}/team`)}>{map}</a> {messages.text(`role-${role}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Tokens({ page }: { page: AccountPage }) {
  const messages = useDeskMessages();
  return (
    <section className="about">
      <h2>{messages.text("tokens")}</h2>
      <p>{messages.text("tokens-lead")}</p>
      {page.made !== null && (
        <p role="status" className="told-once">
          {messages.text("token-made")} <code>{page.made}</code>
        </p>
      )}
      <ul>
        {page.tokens.map(({ token, name, maps, expiresAt }) => (
          <li key={token}>
            <strong dir="auto">{name}</strong>{" "}
            {maps === null ? messages.text("token-all-maps") : messages.list(maps)}{" "}
            {expiresAt === null
              ? messages.text("token-for-ever")
              : messages.text("token-until", { day: messages.day(expiresAt) })}
            <Form to={`/account/tokens/${token}/end`} button={messages.text("token-end", { name })} />
          </li>
        ))}
      </ul>
      <Form to="/account/tokens" button={messages.text("token-make")}>
        <Field name="name" label={messages.text("token-name")} autoComplete="off" />
        <Field name="maps" label={messages.text("token-maps")} autoComplete="off" optional />
      </Form>
    </section>
  );
}
