import { useHref } from "../../reader/frame/context.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { WaitingPage } from "./page.ts";
import { TakeBack } from "./take-back.tsx";

/** What waits for whom, since when. */
export function WaitingBody({ page }: { page: WaitingPage }) {
  const messages = useDeskMessages();
  const href = useHref();
  const [first] = page.waiting;
  return (
    <>
      <h1>{messages.text("desk-waiting")}</h1>
      <p className="lead">
        {first === undefined
          ? messages.text("waiting-none")
          : messages.text("waiting-lead", { count: page.waiting.length, days: messages.number(first.days) })}
      </p>
      {page.waiting.some(({ what }) => what === "recoding") && page.work.places.includes("rounds") && (
        <p className="ways">
          <a className="button" href={href(`/maps/${page.work.map}/desk/rounds/new?recoding=yes`)}>
            {messages.text("studio-recode-round", {
              count: page.waiting.filter(({ what }) => what === "recoding").length,
            })}
          </a>
        </p>
      )}
      {page.waiting.length > 0 && (
        <div className="scroller">
          <table className="desk-table">
            <thead>
              <tr>
                <th scope="col">{messages.text("initiative")}</th>
                <th scope="col">{messages.text("waits-for")}</th>
                <th scope="col">{messages.text("round")}</th>
                <th scope="col">{messages.text("since")}</th>
                <th scope="col" className="number">
                  {messages.text("days")}
                </th>
              </tr>
            </thead>
            <tbody>
              {page.waiting.map(({ what, who, task, initiative, about, round, since, days }) => (
                <tr key={`${what} ${who} ${initiative} ${about} ${round}`}>
                  <th scope="row">
                    <a href={href(`/maps/${page.work.map}/releases/draft/initiatives/${initiative}`)}>
                      {initiative}
                    </a>
                  </th>
                  <td>
                    {messages.text(`waits-${what}`)} {who !== null && <span className="code">{who}</span>}
                    {about !== null && <span className="code">{about}</span>}
                    {task !== null && <TakeBack map={page.work.map} task={task} />}
                  </td>
                  <td>{round === null ? "" : messages.plain(round)}</td>
                  <td>{messages.day(since)}</td>
                  <td className="number">{messages.number(days)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
