import { useHref } from "../../reader/frame/context.tsx";
import { DataText } from "../../reader/frame/data-text.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { ConflictHead, ConflictsPage } from "./page.ts";

/** The conflicts somebody may settle, the longest waiting first. */
export function ConflictsBody({ page }: { page: ConflictsPage }) {
  const messages = useDeskMessages();
  return (
    <>
      <h1>{messages.text("desk-conflicts")}</h1>
      <p className="lead">
        {messages.text(page.conflicts.length === 0 ? "conflicts-none" : "conflicts-lead", {
          count: page.conflicts.length,
        })}
      </p>
      {page.conflicts.length > 0 && <ConflictTable map={page.work.map} conflicts={page.conflicts} />}
      {page.settled.length > 0 && (
        <details>
          <summary>{messages.text("settled-before", { count: page.settled.length })}</summary>
          <ConflictTable map={page.work.map} conflicts={page.settled} />
        </details>
      )}
    </>
  );
}

function ConflictTable({ map, conflicts }: { map: string; conflicts: readonly ConflictHead[] }) {
  const messages = useDeskMessages();
  const href = useHref();
  return (
    <div className="scroller">
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">{messages.text("initiative")}</th>
            <th scope="col">{messages.text("in-dispute")}</th>
            <th scope="col">{messages.text("round")}</th>
            <th scope="col">{messages.text("since")}</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.map(({ conflict, initiative, name, about, label, round, since }) => (
            <tr key={conflict}>
              <th scope="row">
                <a href={href(`/maps/${map}/desk/conflicts/${conflict}`)}>
                  <span dir="auto">{name}</span>
                </a>{" "}
                <span className="code">{initiative}</span>
              </th>
              <td>
                <span className="code">{about}</span> <DataText label={label} />
              </td>
              <td>{messages.plain(round)}</td>
              <td>{messages.day(since)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
