import type { Share } from "@mapwright/atlas";
import type { Messages } from "../../messages/messages.ts";
import { useMessages } from "../../reader/frame/context.tsx";
import { TableTwin } from "../figure-frame/table-twin.tsx";
import { pText, type StatisticsModel, statisticsTitle } from "./model.ts";

interface TableProps {
  readonly model: StatisticsModel;
  /** Where the initiatives of a row and group are listed; -1 for all groups. */
  readonly hrefOf: (row: number, group: number) => string;
}

/** The table of the desk: counts that open, shares, and where a test was made its result for each row. */
export function StatisticsTable({ model, hrefOf }: TableProps) {
  const messages = useMessages();
  const { variable, by, groups, rows, base, comparison } = model;
  const options = comparison?.kind === "by-option" ? comparison.options : undefined;
  const columns = by === null ? [] : groups;
  return (
    <TableTwin caption={statisticsTitle(model, messages)} className="statistics-table">
      <thead>
        <tr>
          <th scope="col" dir="auto">
            {variable.label.text}
          </th>
          {columns.map(({ code, text }) => (
            <th key={code} scope="col" dir="auto">
              {text}
            </th>
          ))}
          <th scope="col">{messages.text("total")}</th>
          {by === null && <th scope="col">{messages.text("interval-column")}</th>}
          {options && <th scope="col">{messages.text("adjusted-p")}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ code, text, total, cells }, row) => (
          <tr key={code}>
            <th scope="row" dir="auto">
              {text}
            </th>
            {columns.map((group, place) => {
              const share = cells[place]?.share;
              return (
                <td key={group.code}>
                  <a href={hrefOf(row, place)}>{messages.number(share?.numerator ?? 0)}</a>{" "}
                  <span className="small">{share && messages.share(share.numerator, share.denominator)}</span>
                </td>
              );
            })}
            <td>
              <a href={hrefOf(row, -1)}>{messages.number(total)}</a>{" "}
              <span className="small">{messages.share(total, base)}</span>
            </td>
            {by === null && <td className="aside">{rangeText(cells[0]?.share, messages)}</td>}
            {options && (
              <td>{shownP(options.find(({ option }) => option === code)?.adjusted?.bh, messages)}</td>
            )}
          </tr>
        ))}
        <tr>
          <th scope="row">{messages.text("base")}</th>
          {columns.map(({ code, total }) => (
            <td key={code}>{messages.number(total)}</td>
          ))}
          <td>{messages.number(base)}</td>
          {by === null && <td />}
          {options && <td />}
        </tr>
      </tbody>
    </TableTwin>
  );
}

function shownP(p: number | undefined, messages: Messages): string {
  return p === undefined ? "–" : pText(p, messages);
}

function rangeText(share: Share | undefined, messages: Messages): string {
  const written = (end: number | null) => (end === null ? "" : (messages.share(end, 1) ?? ""));
  return share ? messages.text("from-to", { from: written(share.low), to: written(share.high) }) : "";
}
