import type { SessionShown } from "@mapwright/domain";
import { Form } from "../form.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { browserName } from "./browser-name.ts";

const ways = ["password", "second-factor", "passkey", "openid"] as const;

/** Where somebody is signed in; each but the present one can be ended. */
export function Sessions({ sessions }: { sessions: readonly SessionShown[] }) {
  const messages = useDeskMessages();
  const named = (agent: string) => {
    const { browser, system } = browserName(agent);
    if (browser === null) return messages.text("session-other");
    return system === null ? browser : messages.text("session-on", { browser, system });
  };
  return (
    <section className="about">
      <h2>{messages.text("sessions")}</h2>
      <ul className="rows">
        {sessions.map(({ session, agent, way, created_at, seen_at, current }) => {
          const known = ways.find((each) => each === way);
          const since = messages.day(created_at);
          return (
            <li key={session}>
              <strong>{named(agent)}</strong>
              {current && ` (${messages.text("session-current")})`}
              {", "}
              {messages.text("session-facts", {
                way: known === undefined ? way : messages.text(`way-${known}`),
                since,
                seen: messages.day(seen_at),
              })}
              {!current && (
                <Form
                  to={`/account/sessions/${session}/end`}
                  button={messages.text("session-do")}
                  label={messages.text("session-end", { browser: named(agent), day: since })}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
