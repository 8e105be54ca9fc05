import type { SessionShown } from "@mapwright/domain";
import { useMessages } from "../../reader/frame/context.tsx";
import { Form } from "../form.tsx";
import { browserName } from "./browser-name.ts";

const ways = ["password", "second-factor", "passkey", "openid"] as const;

/** Where somebody is signed in; each but the present one can be ended. */
export function Sessions({ sessions }: { sessions: readonly SessionShown[] }) {
  const messages = useMessages();
  const named = (agent: string) => {
    const { browser, system } = browserName(agent);
    if (browser === null) return messages.text("session-other");
    return system === null ? browser : messages.text("session-on", { browser, system });
  };
  return (
    <section className="about">
      <h2>{messages.text("sessions")}</h2>
      <div className="scroller">
        <table className="people">
          <thead>
            <tr>
              <th scope="col">{messages.text("session-browser")}</th>
              <th scope="col">{messages.text("session-how")}</th>
              <th scope="col">{messages.text("session-since")}</th>
              <th scope="col">{messages.text("session-seen")}</th>
              <th scope="col">{messages.text("session-do")}</th>
            </tr>
          </thead>
          <tbody>
            {sessions.map(({ session, agent, way, created_at, seen_at, current }) => {
              const known = ways.find((each) => each === way);
              return (
                <tr key={session}>
                  <th scope="row">{named(agent)}</th>
                  <td>{known === undefined ? way : messages.text(`way-${known}`)}</td>
                  <td>{messages.day(created_at)}</td>
                  <td>{messages.day(seen_at)}</td>
                  <td>
                    {current ? (
                      messages.text("session-current")
                    ) : (
                      <Form
                        to={`/account/sessions/${session}/end`}
                        button={messages.text("session-do")}
                        label={messages.text("session-end", {
                          browser: named(agent),
                          day: messages.day(created_at),
                        })}
                      />
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
