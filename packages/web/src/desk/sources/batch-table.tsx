import { useHref } from "../../reader/frame/context.tsx";
import { DataText } from "../../reader/frame/data-text.tsx";
import { ReasonForm } from "../calls/reason-form.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { Scroller } from "../frame/scroller.tsx";
import type { ShownBatch, SourcesPage } from "./page.ts";

/** What is counted of a file, under which head. */
const counted = [
  { head: "sources-rows", count: "rows" },
  { head: "sources-accepted", count: "accepted" },
  { head: "sources-repaired", count: "repaired" },
  { head: "sources-refused", count: "refused" },
  { head: "sources-opened", count: "initiatives" },
] as const;

/** The files that were taken in, the last first: how their rows were judged, and how to take one back. */
export function BatchTable({ page }: { page: SourcesPage }) {
  const messages = useDeskMessages();
  return (
    <Scroller name={messages.text("sources-batches")}>
      <table className="desk-table batches">
        <thead>
          <tr>
            <th scope="col">{messages.text("sources-batch")}</th>
            <th scope="col">{messages.text("sources-wave-short")}</th>
            {counted.map(({ head }) => (
              <th key={head} scope="col" className="number">
                {messages.text(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.batches.map((batch) => (
            <BatchLine key={batch.batch} batch={batch} page={page} />
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

function BatchLine({ batch, page }: { batch: ShownBatch; page: SourcesPage }) {
  const messages = useDeskMessages();
  const href = useHref();
  const { batch: number, file, state } = batch;
  const { map } = page.work;
  const source = page.names[batch.source];
  return (
    <tr className={state === "undone" ? "undone" : undefined}>
      <th scope="row">
        {messages.plain(number)}.{" "}
        <a href={href(`/maps/${map}/desk/sources?batch=${number}#looked`)} dir="auto">
          {file.name}
        </a>{" "}
        {state === "undone" && <span className="mark">{messages.text("sources-undone")}</span>}
        {source !== undefined && source.text !== file.name && (
          <span className="small">
            <DataText label={source} />
          </span>
        )}
        {state === "imported" && (
          <ReasonForm
            className="small"
            command="batches.undo"
            input={{ map, batch: number }}
            button={messages.text("sources-undo", { batch: messages.plain(number) })}
            lead={messages.text("sources-undo-lead")}
          />
        )}
      </th>
      <td dir="auto">{batch.wave}</td>
      {counted.map(({ head, count }) => (
        <td key={head} className="number">
          {messages.number(batch[count])}
        </td>
      ))}
    </tr>
  );
}
