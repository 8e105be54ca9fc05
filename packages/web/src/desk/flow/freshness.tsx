import { useHref } from "../../reader/frame/context.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { Scroller } from "../frame/scroller.tsx";
import type { WaitingSum } from "./page.ts";

const roleText = {
  adjudication: "flow-any-adjudicator",
  person: "flow-more-people",
  recoding: "flow-recoding",
} as const;

/** What waits for whom, how much and since when, the longest first. */
export function Freshness({ map, waiting }: { map: string; waiting: readonly WaitingSum[] }) {
  const messages = useDeskMessages();
  const href = useHref();
  return (
    <section aria-labelledby="freshness">
      <h2 id="freshness">{messages.text("flow-freshness")}</h2>
      {waiting.length === 0 ? (
        <p>{messages.text("waiting-none")}</p>
      ) : (
        <>
          <p>{messages.text("flow-freshness-lead")}</p>
          <Scroller name={messages.text("flow-freshness")}>
            <table className="desk-table">
              <thead>
                <tr>
                  <th scope="col">{messages.text("waits-for")}</th>
                  <th scope="col" className="number">
                    {messages.text("flow-waits")}
                  </th>
                  <th scope="col">{messages.text("since")}</th>
                  <th scope="col" className="number">
                    {messages.text("days")}
                  </th>
                </tr>
              </thead>
              <tbody>
                {waiting.map(({ what, who, count, since, days }) => (
                  <tr key={`${what} ${who}`}>
                    <th scope="row">
                      {what === "task" ? <span className="code">{who}</span> : messages.text(roleText[what])}
                    </th>
                    <td className="number">{messages.number(count)}</td>
                    <td>{messages.day(since)}</td>
                    <td className="number">{messages.number(days)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroller>
          <p>
            <a href={href(`/maps/${map}/desk/waiting`)}>{messages.text("home-see-waiting")}</a>
          </p>
        </>
      )}
    </section>
  );
}
