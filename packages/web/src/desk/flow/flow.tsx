import type { ScreeningFlow } from "@mapwright/atlas";
import type { ReactNode } from "react";
import { useHref } from "../../reader/frame/context.tsx";
import { drawingWidths } from "../../views/figure-frame/responsive-drawing.tsx";
import { FlowSvg } from "../../views/flow-diagram/flow-svg.tsx";
import { FlowTable } from "../../views/flow-diagram/flow-table.tsx";
import { flowSentence } from "../../views/flow-diagram/model.ts";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { Scroller } from "../frame/scroller.tsx";
import { liveFlowModel, reasonText, sumOf } from "./flow-steps.ts";
import { Freshness } from "./freshness.tsx";
import type { FlowPage } from "./page.ts";

/** Everything found and what became of it, from the records as they are now. */
export function FlowBody({ page }: { page: FlowPage }) {
  const messages = useDeskMessages();
  const { all, bySource, byWave } = page.flow;
  const model = liveFlowModel(all, bySource, page, messages);
  return (
    <>
      <h1>{messages.text("desk-flow")}</h1>
      <p className="lead">{messages.text("flow-lead")}</p>
      <p className="note">
        {messages.text("flow-sum", {
          identified: all.identified,
          refused: all.refused,
          duplicates: all.duplicates,
          excluded: sumOf(all.excluded),
          open: all.open,
          included: all.included,
        })}
      </p>
      <figure className="desk-flow">
        <div className="wide flow">
          <FlowSvg model={model} messages={messages} width={860} theme="page" id="live-wide" />
        </div>
        <div className="narrow">
          <FlowSvg
            model={model}
            messages={messages}
            width={drawingWidths.narrow}
            theme="page"
            id="live-narrow"
          />
        </div>
        <figcaption>
          {flowSentence(model, messages)} <span className="small">{messages.text("flow-live")}</span>
          <details>
            <summary>{messages.text("as-table")}</summary>
            <FlowTable model={model} />
          </details>
        </figcaption>
      </figure>
      <Reasons title={messages.text("flow-excluded-reasons")} counts={all.excluded} page={page} />
      {page.hasMapping && (
        <Reasons title={messages.text("flow-not-mapped")} counts={all.notMapped} page={page} />
      )}
      <PartTable
        title={messages.text("flow-by-source")}
        page={page}
        parts={Object.entries(bySource).map(([code, part]) => [page.sources[code] ?? code, part])}
      />
      <PartTable title={messages.text("flow-by-wave")} page={page} parts={Object.entries(byWave)} />
      <Groups page={page} />
      {page.waiting !== null && <Freshness map={page.work.map} waiting={page.waiting} />}
    </>
  );
}

function Reasons({
  title,
  counts,
  page,
}: {
  title: string;
  counts: Readonly<Record<string, number>>;
  page: FlowPage;
}) {
  const messages = useDeskMessages();
  const lines = Object.entries(counts).sort(([, a], [, b]) => b - a);
  if (lines.length === 0) return null;
  const total = sumOf(counts);
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map(([reason, count]) => (
          <li key={reason}>
            <span dir="auto">{reasonText(reason, page.criteria, messages)}</span>: {messages.number(count)}{" "}
            <span className="small">{messages.share(count, total)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Groups({ page }: { page: FlowPage }) {
  const messages = useDeskMessages();
  const href = useHref();
  const { groups, group, flow } = page;
  const shown = groups.find(({ code }) => code === group);
  if (groups.length === 0) return null;
  const parts = Object.entries(flow.byGroup).map(([code, part]): [string, ScreeningFlow] => [
    shown?.names[code] ?? code,
    part,
  ]);
  return (
    <PartTable
      title={messages.text("flow-by-group")}
      page={page}
      parts={shown === undefined ? [] : [...parts, [messages.text("flow-no-group"), flow.withoutGroup]]}
      lead={
        <>
          <form className="inline-form" method="get" action={href(`/maps/${page.work.map}/desk/flow`)}>
            <label>
              <span>{messages.text("flow-choose-group")}</span>{" "}
              <select name="group" defaultValue={group ?? undefined}>
                {groups.map(({ code, label }) => (
                  <option key={code} value={code}>
                    {label.text}
                  </option>
                ))}
              </select>
            </label>{" "}
            <button type="submit">{messages.text("flow-show-group")}</button>
          </form>
          {shown !== undefined && <p className="small">{messages.text("flow-groups-overlap")}</p>}
        </>
      }
    />
  );
}

const columns = ["refused", "duplicates", "excluded", "open", "included"] as const;

function PartTable({
  title,
  page,
  parts,
  lead,
}: {
  title: string;
  page: FlowPage;
  parts: readonly (readonly [string, ScreeningFlow])[];
  lead?: ReactNode;
}) {
  const messages = useDeskMessages();
  const countOf = (part: ScreeningFlow, column: (typeof columns)[number]) =>
    column === "excluded" ? sumOf(part.excluded) : part[column];
  return (
    <section>
      <h2>{title}</h2>
      {lead}
      {parts.length > 0 && (
        <Scroller name={title}>
          <table className="desk-table">
            <thead>
              <tr>
                <th scope="col">{title}</th>
                <th scope="col" className="number">
                  {messages.text("flow-col-found")}
                </th>
                {columns.map((column) => (
                  <th key={column} scope="col" className="number">
                    {messages.text(`flow-col-${column}`)}
                  </th>
                ))}
                {page.hasMapping && (
                  <th scope="col" className="number">
                    {messages.text("flow-col-mapping")}
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {parts.map(([name, part]) => (
                <tr key={name}>
                  <th scope="row" dir="auto">
                    {name}
                  </th>
                  <td className="number">{messages.number(part.identified)}</td>
                  {columns.map((column) => (
                    <td key={column} className="number">
                      {messages.number(countOf(part, column))}
                    </td>
                  ))}
                  {page.hasMapping && <td className="number">{messages.number(part.mapping)}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroller>
      )}
    </section>
  );
}
