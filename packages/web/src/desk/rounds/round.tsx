import { useFrame, useHref } from "../../reader/frame/context.tsx";
import { DataText } from "../../reader/frame/data-text.tsx";
import { labelIn } from "../../reader/label.ts";
import { ReasonForm } from "../calls/reason-form.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { Scroller } from "../frame/scroller.tsx";
import type { RoundPage } from "./page.ts";
import { PairBar } from "./rounds.tsx";
import { Staff } from "./staff.tsx";

/** A round for its coordinator: how far everybody is, never what anybody chose. */
export function RoundBody({ page }: { page: RoundPage }) {
  const messages = useDeskMessages();
  const href = useHref();
  const { language } = useFrame();
  const { round, plan, work } = page;
  return (
    <>
      <h1>
        <DataText label={labelIn(round.title, language)} />
      </h1>
      <p className="lead">
        {messages.text(`round-${round.kind}`)} · {messages.text("each", { count: plan.each })} ·{" "}
        {messages.text(`reveal-${plan.reveal}`)}
        {round.pilot && <> · {messages.text("pilot")}</>}
        {round.state === "closed" && <> · {messages.text("closed")}</>}
      </p>
      <p className="small">
        {messages.text("opened-by", { day: messages.day(round.openedAt), person: page.openedBy })}{" "}
        {messages.text("seed-said", { seed: plan.seed })}
      </p>
      <h2>{messages.text("pairs")}</h2>
      <PairBar pairs={round.pairs} />
      <h2>{messages.text("people-progress")}</h2>
      <Scroller name={messages.text("people-progress")}>
        <table className="desk-table">
          <thead>
            <tr>
              <th scope="col">{messages.text("person")}</th>
              <th scope="col">{messages.text("progress")}</th>
              <th scope="col" className="number">
                {messages.text("submitted")}
              </th>
            </tr>
          </thead>
          <tbody>
            {page.people.map(({ person, done, of }) => (
              <tr key={person}>
                <th scope="row" className="code">
                  {person}
                </th>
                <td>
                  <progress max={of} value={done} aria-label={`${person}: ${done} / ${of}`} />
                </td>
                <td className="number">{messages.text("tasks-done-of", { part: done, of })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      <h2>{messages.text("waiting-list")}</h2>
      {page.waiting.length === 0 ? (
        <p>{messages.text("waiting-list-none")}</p>
      ) : (
        <ul className="columns">
          {page.waiting.map(({ initiative, lacking }) => (
            <li key={initiative}>
              <a href={href(`/maps/${work.map}/releases/draft/initiatives/${initiative}`)}>{initiative}</a>{" "}
              <span className="small">{messages.text("lacking", { count: lacking })}</span>
            </li>
          ))}
        </ul>
      )}
      {round.state === "open" && page.waiting.length > 0 && <Staff page={page} />}
      {round.pilot && (
        <p>
          {round.state === "open" ? (
            messages.text("pilot-open")
          ) : (
            <a href={href(`/maps/${work.map}/desk/rounds/${round.round}/pilot`)}>
              {messages.text("pilot-see")}
            </a>
          )}
        </p>
      )}
      {round.state === "open" && (
        <ReasonForm
          command="rounds.close"
          input={{ map: work.map, round: round.round }}
          className="close-round"
          button={messages.text("round-close")}
          lead={messages.text("round-close-lead")}
        />
      )}
    </>
  );
}
