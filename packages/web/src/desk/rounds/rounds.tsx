import { type PairState, pairStates } from "@mapwright/domain";
import { useFrame, useHref } from "../../reader/frame/context.tsx";
import { DataText } from "../../reader/frame/data-text.tsx";
import { labelIn } from "../../reader/label.ts";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { RoundHead, RoundsPage } from "./page.ts";

/** Every round of a map with how far it is. */
export function RoundsBody({ page }: { page: RoundsPage }) {
  const messages = useDeskMessages();
  const href = useHref();
  const { language } = useFrame();
  const base = `/maps/${page.work.map}/desk/rounds`;
  return (
    <>
      <h1>{messages.text("desk-rounds")}</h1>
      <p className="lead">{messages.text(page.rounds.length === 0 ? "rounds-none" : "rounds-lead")}</p>
      {page.canOpen && (
        <p className="ways">
          <a className="button" href={href(`${base}/new`)}>
            {messages.text("round-open-new")}
          </a>
        </p>
      )}
      {page.rounds.length > 0 && (
        <div className="scroller">
          <table className="desk-table">
            <thead>
              <tr>
                <th scope="col">{messages.text("round")}</th>
                <th scope="col">{messages.text("round-kind")}</th>
                {pairStates.map((state) => (
                  <th key={state} scope="col" className="number">
                    {messages.text(`pair-${state}`)}
                  </th>
                ))}
                <th scope="col">{messages.text("opened")}</th>
              </tr>
            </thead>
            <tbody>
              {page.rounds.map((round) => (
                <tr key={round.round}>
                  <th scope="row">
                    {page.canOpen ? (
                      <a href={href(`${base}/${round.round}`)}>
                        <RoundName round={round} language={language} />
                      </a>
                    ) : (
                      <RoundName round={round} language={language} />
                    )}
                  </th>
                  <td>
                    {messages.text(`round-${round.kind}`)}
                    {round.pilot && <span className="mark">{messages.text("pilot")}</span>}
                    {round.pilot && round.state === "closed" && page.maySeePilots && (
                      <a href={href(`${base}/${round.round}/pilot`)}>{messages.text("pilot-see")}</a>
                    )}
                    {round.state === "closed" && <span className="mark">{messages.text("closed")}</span>}
                  </td>
                  {pairStates.map((state) => (
                    <td key={state} className="number">
                      {messages.number(round.pairs[state])}
                    </td>
                  ))}
                  <td>{messages.day(round.openedAt)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function RoundName({ round, language }: { round: RoundHead; language: string }) {
  return (
    <>
      <span className="code">{round.round}</span> <DataText label={labelIn(round.title, language)} />
    </>
  );
}

/** How many pairs of a round are in each state, as one bar and in words. */
export function PairBar({ pairs }: { pairs: Readonly<Record<PairState, number>> }) {
  const messages = useDeskMessages();
  const total = pairStates.reduce((sum, state) => sum + pairs[state], 0);
  let from = 0;
  return (
    <figure className="pair-bar">
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label={messages.text("pair-bar")}>
        {pairStates.map((state) => {
          const width = total === 0 ? 0 : (100 * pairs[state]) / total;
          const x = from;
          from += width;
          return <rect key={state} className={`pair-${state}`} x={x} y={0} width={width} height={6} />;
        })}
      </svg>
      <figcaption>
        <dl className="pair-counts">
          {pairStates.map((state) => (
            <div key={state} className={`pair-${state}`}>
              <dt>{messages.text(`pair-${state}`)}</dt>
              <dd>
                {messages.number(pairs[state])}{" "}
                <span className="small">{messages.share(pairs[state], total) ?? ""}</span>
              </dd>
            </div>
          ))}
        </dl>
      </figcaption>
    </figure>
  );
}
