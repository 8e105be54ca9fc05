import { useHref } from "../../reader/frame/context.tsx";
import { Form } from "../form.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { WaysPage } from "../page.ts";
import { Proof } from "./proof.tsx";

/** The link with an account at the provider; nothing where the installation has none. */
export function Provider({ page: { ways, provider, mayLink } }: { page: WaysPage }) {
  const messages = useDeskMessages();
  const href = useHref();
  if (provider === null) return null;
  const { name, issuer } = provider;
  const linked = ways.identities.find((identity) => identity.issuer === issuer);
  return (
    <section className="about">
      <h2>{messages.text("provider", { name })}</h2>
      {linked !== undefined ? (
        <>
          <p>{messages.text("provider-linked", { day: messages.day(linked.linked_at) })}</p>
          <details>
            <summary>{messages.text("provider-unlink")}</summary>
            <Form to="/account/openid/remove" button={messages.text("provider-unlink")}>
              <input type="hidden" name="issuer" value={issuer} />
              <Proof of="provider" isAsked={ways.password} />
            </Form>
          </details>
        </>
      ) : mayLink ? (
        <p role="status">
          <a className="button" href={href("/sign-in/openid")}>
            {messages.text("provider-continue", { name })}
          </a>
        </p>
      ) : (
        <>
          <p>{messages.text("provider-lead")}</p>
          <Form to="/account/openid" button={messages.text("provider-link")}>
            <Proof of="provider" isAsked={ways.password} />
          </Form>
        </>
      )}
    </section>
  );
}
