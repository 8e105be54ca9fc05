import { useHref } from "../../reader/frame/context.tsx";
import { DataText } from "../../reader/frame/data-text.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { Scroller } from "../frame/scroller.tsx";
import type { PilotPage, PilotPerson } from "./page.ts";

/** What a closed pilot says: go or not for the team, and to each person how she did. */
export function PilotBody({ page }: { page: PilotPage }) {
  const messages = useDeskMessages();
  const { team, own } = page;
  const threshold = messages.decimal(page.threshold);
  return (
    <>
      <h1>
        {messages.text("desk-pilot")} <span className="code">{page.round}</span>{" "}
        <DataText label={page.title} />
      </h1>
      <p className="lead">{messages.text("pilot-lead")}</p>
      {team !== null && (
        <>
          <p className="note" role="status">
            <strong>{messages.text(team.go ? "pilot-go" : "pilot-no-go", { threshold })}</strong>
          </p>
          <h2>{messages.text("pilot-questions")}</h2>
          <Scroller name={messages.text("pilot-questions")}>
            <table className="desk-table">
              <thead>
                <tr>
                  <th scope="col">{messages.text("question")}</th>
                  <th scope="col" className="number">
                    {messages.text("measure-alpha")}
                  </th>
                  <th scope="col">{messages.text("pilot-verdict")}</th>
                </tr>
              </thead>
              <tbody>
                {team.questions.map(({ about, label, alpha, go }) => (
                  <tr key={about}>
                    <th scope="row">
                      <span className="code">{about}</span> <DataText label={label} />
                    </th>
                    <td className="number">
                      {alpha === null ? "–" : messages.decimal(alpha.value)}
                      {alpha !== null && alpha.low !== null && alpha.high !== null && (
                        <span className="small interval">
                          {messages.text("measure-interval", {
                            low: messages.decimal(alpha.low),
                            high: messages.decimal(alpha.high),
                          })}
                        </span>
                      )}
                    </td>
                    <td>{messages.text(go ? "pilot-yes" : "pilot-no")}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroller>
          <h2>{messages.text("pilot-people")}</h2>
          {team.gold === 0 ? (
            <p>{messages.text("pilot-no-gold")}</p>
          ) : (
            team.people.map((person) => (
              <section key={person.coder} aria-labelledby={`pilot-${person.coder}`}>
                <h3 id={`pilot-${person.coder}`} className="code">
                  {person.coder}
                </h3>
                <PersonResult map={page.work.map} person={person} />
              </section>
            ))
          )}
        </>
      )}
      {own !== null && (
        <section aria-labelledby="pilot-own">
          <h2 id="pilot-own">{messages.text("pilot-yours")}</h2>
          <p>{messages.text("pilot-yours-lead")}</p>
          <PersonResult map={page.work.map} person={own} />
        </section>
      )}
    </>
  );
}

function PersonResult({ map, person }: { map: string; person: PilotPerson }) {
  const messages = useDeskMessages();
  const href = useHref();
  const { withGold, readiness, missed } = person;
  const percent = (share: number | null) => messages.share(share ?? 0, 1) ?? "";
  return (
    <>
      <p>
        <strong>{messages.text(`ready-${readiness}`)}</strong>:{" "}
        {withGold.denominator === 0
          ? messages.text("pilot-none-judged")
          : messages.text("pilot-share", {
              part: withGold.numerator,
              of: withGold.denominator,
              share: messages.share(withGold.numerator, withGold.denominator) ?? "",
              low: percent(withGold.low),
              high: percent(withGold.high),
            })}
      </p>
      {missed.length > 0 && (
        <details>
          <summary>{messages.text("pilot-missed", { count: missed.length })}</summary>
          <ul>
            {missed.map(({ initiative, about, gold, chosen }) => (
              <li key={`${initiative} ${about.text}`}>
                <a href={href(`/maps/${map}/releases/draft/initiatives/${initiative}`)}>{initiative}</a>{" "}
                {messages.text("pilot-missed-line", { about: about.text, chosen, gold })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
