import type { ReactNode } from "react";
import type { DeskMessages } from "../../messages/messages.ts";
import { useHref } from "../../reader/frame/context.tsx";
import { DataText } from "../../reader/frame/data-text.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { Scroller } from "../frame/scroller.tsx";
import { ContingencyTable } from "./contingency-table.tsx";
import { Drift, DriftAlarms } from "./drift.tsx";
import type { AgreementPage, QuestionAgreement, ShownAgreement, ShownMeasure } from "./page.ts";

const measures = ["alpha", "cohen", "weighted", "fleiss", "ac1", "ac2"] as const;

/** How far people chose the same in a round, question by question, from first submissions of opened pairs. */
export function AgreementBody({ page }: { page: AgreementPage }) {
  const messages = useDeskMessages();
  const href = useHref();
  const base = `/maps/${page.work.map}/desk/agreement`;
  return (
    <>
      <h1>{messages.text("desk-agreement")}</h1>
      <p className="lead">{messages.text("agreement-lead")}</p>
      {page.rounds.length > 0 && (
        <nav aria-label={messages.text("desk-rounds")}>
          <ul className="round-choice">
            {page.rounds.map(({ round, title }) => (
              <li key={round}>
                <a href={href(`${base}/${round}`)} aria-current={round === page.round ? "page" : undefined}>
                  <span className="code">{round}</span> <DataText label={title} />
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {page.questions.length === 0 ? (
        <p className="note">{messages.text(page.rounds.length === 0 ? "rounds-none" : "agreement-none")}</p>
      ) : (
        <>
          <MeasureTable
            first={messages.text("question")}
            lines={page.questions.map((question) => ({
              key: question.about,
              name: (
                <a href={`#${question.about}`}>
                  <span className="code">{question.about}</span> <DataText label={question.label} />
                </a>
              ),
              agreement: question,
              band: question.band === null ? null : messages.text(`band-${question.band}`),
            }))}
          />
          <p className="small">{messages.text("agreement-method")}</p>
          <DriftAlarms questions={page.questions} />
          {page.questions.map((question) => (
            <QuestionPart key={question.about} question={question} map={page.work.map} watch={page.watch} />
          ))}
        </>
      )}
    </>
  );
}

interface Line {
  readonly key: string;
  readonly name: ReactNode;
  readonly agreement: ShownAgreement;
  readonly band?: string | null;
}

function MeasureTable({ first, lines }: { first: string; lines: readonly Line[] }) {
  const messages = useDeskMessages();
  return (
    <Scroller name={first}>
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <th scope="col" className="number">
              {messages.text("units")}
            </th>
            <th scope="col" className="number">
              {messages.text("measure-percent")}
            </th>
            {measures.map((measure) => (
              <th key={measure} scope="col" className="number">
                {messages.text(`measure-${measure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, name, agreement, band }) => (
            <tr key={key}>
              <th scope="row">
                {name}
                {band != null && <span className="small"> {band}</span>}
              </th>
              <td className="number">{messages.number(agreement.units)}</td>
              <td className="number">
                {agreement.percent === null ? "–" : messages.share(agreement.percent, 1)}
              </td>
              {measures.map((measure) => (
                <td key={measure} className="number">
                  <MeasureText
                    messages={messages}
                    measure={agreement[measure]}
                    reason={agreement.reasons[measure]}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

function MeasureText({
  messages,
  measure,
  reason,
}: {
  messages: DeskMessages;
  measure: ShownMeasure | null;
  reason: string | undefined;
}) {
  if (measure === null)
    return (
      <span className="no-value">
        –
        {reason !== undefined && (
          <span className="unseen" lang="en">
            {reason}
          </span>
        )}
      </span>
    );
  const { value, low, high } = measure;
  return (
    <>
      {messages.decimal(value)}
      {low !== null && high !== null && (
        <span className="small interval">
          {messages.text("measure-interval", { low: messages.decimal(low), high: messages.decimal(high) })}
        </span>
      )}
    </>
  );
}

function QuestionPart({
  question,
  map,
  watch,
}: {
  question: QuestionAgreement;
  map: string;
  watch: AgreementPage["watch"];
}) {
  const messages = useDeskMessages();
  const href = useHref();
  const named = (code: string | null) =>
    code === null ? messages.text("nothing-chosen") : (question.names[code] ?? code);
  return (
    <section className="question-agreement" id={question.about} aria-labelledby={`${question.about}-title`}>
      <h2 id={`${question.about}-title`}>
        <span className="code">{question.about}</span> <DataText label={question.label} />
      </h2>
      {watch !== null && <Drift question={question} watch={watch} />}
      <h3>{messages.text("confusions")}</h3>
      {question.confusions.length === 0 ? (
        <p>{messages.text("confusions-none")}</p>
      ) : (
        <ul className="confusions">
          {question.confusions.map(({ between: [one, other], count }) => (
            <li key={`${one} ${other}`}>
              {named(one)} ↔ {named(other)}: <strong>{messages.number(count)}</strong>
            </li>
          ))}
        </ul>
      )}
      {question.discuss.length > 0 && (
        <details>
          <summary>{messages.text("discuss", { count: question.discuss.length })}</summary>
          <ul className="columns">
            {question.discuss.map(({ initiative, votes }) => (
              <li key={initiative}>
                <a href={href(`/maps/${map}/releases/draft/initiatives/${initiative}`)}>{initiative}</a>{" "}
                <span className="small">
                  {votes
                    .map((vote) =>
                      [vote]
                        .flat()
                        .map((code) => named(String(code)))
                        .join(" + "),
                    )
                    .join(" / ")}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {question.pairs.length > 0 && (
        <details>
          <summary>{messages.text("by-pair")}</summary>
          <MeasureTable
            first={messages.text("by-pair")}
            lines={question.pairs.map((agreement) => {
              const name = [agreement.of].flat().join(" · ");
              return { key: name, name, agreement };
            })}
          />
        </details>
      )}
      {question.contingencies.length > 0 && (
        <details>
          <summary>{messages.text("contingency")}</summary>
          <p className="small">{messages.text("contingency-lead")}</p>
          {question.contingencies.map((contingency) => (
            <ContingencyTable key={contingency.coders.join(" ")} contingency={contingency} named={named} />
          ))}
        </details>
      )}
      {question.weeks.length > 1 && (
        <details>
          <summary>{messages.text("by-week")}</summary>
          <MeasureTable
            first={messages.text("by-week")}
            lines={question.weeks.map((agreement) => ({ key: agreement.of, name: agreement.of, agreement }))}
          />
        </details>
      )}
    </section>
  );
}
