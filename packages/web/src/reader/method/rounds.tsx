import { smallBase } from "@mapwright/atlas";
import { useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import type { AgreedQuestion, MethodPage, RoundView } from "./method-page.ts";

/** The closed rounds of screening and coding, each with how far people agreed. */
export function Rounds({ page }: { page: MethodPage }) {
  const messages = useMessages();
  if (page.rounds.length === 0) return null;
  return (
    <section aria-labelledby="rounds">
      <h2 id="rounds">{messages.text("method-rounds")}</h2>
      <p className="small">{messages.text("method-rounds-said")}</p>
      {page.rounds.map((round) => (
        <Round key={round.round} round={round} />
      ))}
    </section>
  );
}

function Round({ round }: { round: RoundView }) {
  const messages = useMessages();
  const { kind, pilot, opened, closed, codebook, initiatives, each, people, adjudicated, judged } = round;
  const questions = round.questions.filter(({ compared }) => compared > 0);
  const name = messages.text(`round-of-${kind}`, { round: messages.plain(round.round) });
  return (
    <>
      <h3 id={`round-${round.round}`}>
        {name} {pilot && <span className="mark">{messages.text("round-pilot")}</span>}
      </h3>
      <p>
        {messages.text("round-facts", {
          from: messages.day(opened),
          to: messages.day(closed),
          codebook,
          initiatives,
          each,
          people,
          adjudicated,
        })}
      </p>
      {judged !== null && (
        <p>
          {messages.text(judged.go ? "round-go" : "round-no-go", {
            threshold: messages.decimal(judged.threshold),
            gold: judged.gold,
          })}
        </p>
      )}
      {questions.length === 0 ? (
        <p>{messages.text("round-alone")}</p>
      ) : (
        <Questions name={name} questions={questions} />
      )}
    </>
  );
}

function Questions({ name, questions }: { name: string; questions: readonly AgreedQuestion[] }) {
  const messages = useMessages();
  // Cohen compares two people; of more, Fleiss.
  const kappa = questions.some(({ cohen }) => cohen !== null) ? "cohen" : "fleiss";
  const alarms = [...new Set(questions.flatMap((question) => question.alarms))].sort();
  return (
    <div className="process round-agreement">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="scroller" tabIndex={0} aria-label={name}>
        <table>
          <thead>
            <tr>
              <th scope="col">{messages.text("agreement-question")}</th>
              <th scope="col" className="count">
                {messages.text("agreement-compared")}
              </th>
              <th scope="col" className="count">
                {messages.text("agreement-alike")}
              </th>
              {(["alpha", kappa, "ac1"] as const).map((measure) => (
                <th key={measure} scope="col" className="count">
                  {messages.text(`measure-${measure}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {questions.map((question) => (
              <Question key={question.about} question={question} kappa={kappa} />
            ))}
          </tbody>
        </table>
      </section>
      <p className="small">{messages.text("agreement-method")}</p>
      {alarms.length > 0 && <p>{messages.text("agreement-alarm", { weeks: messages.list(alarms) })}</p>}
    </div>
  );
}

function Question({ question, kappa }: { question: AgreedQuestion; kappa: "cohen" | "fleiss" }) {
  const messages = useMessages();
  const { about, label, compared, alike, isSmall, band, alpha, ac1, reasons } = question;
  return (
    <tr>
      <th scope="row">
        <DataText label={label} /> <code>{about}</code>
        {isSmall && <p className="small">{messages.text("agreement-small", { least: smallBase })}</p>}
      </th>
      <td className="count">{messages.number(compared)}</td>
      <td className="count">
        {messages.number(alike)} ({messages.share(alike, compared)})
      </td>
      <MeasureCell measure={alpha} reason={reasons["alpha"]}>
        {band === null ? null : messages.text(`band-${band}`)}
      </MeasureCell>
      <MeasureCell measure={question[kappa]} reason={reasons[kappa]} />
      <MeasureCell measure={ac1} reason={reasons["ac1"]} />
    </tr>
  );
}

interface MeasureCellProps {
  readonly measure: AgreedQuestion["alpha"];
  readonly reason: string | undefined;
  readonly children?: string | null;
}

function MeasureCell({ measure, reason, children }: MeasureCellProps) {
  const messages = useMessages();
  if (measure === null)
    return (
      <td className="count">
        –
        {reason !== undefined && (
          <span className="unseen" lang="en">
            {reason}
          </span>
        )}
      </td>
    );
  const { value, low, high } = measure;
  return (
    <td className="count">
      {messages.decimal(value)}{" "}
      {low !== null && high !== null && (
        <span className="small">
          {messages.text("measure-interval", { low: messages.decimal(low), high: messages.decimal(high) })}
        </span>
      )}
      {children && <span className="small"> {children}</span>}
    </td>
  );
}
