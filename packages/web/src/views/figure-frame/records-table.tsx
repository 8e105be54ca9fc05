import { useMessages } from "../../reader/frame/context.tsx";
import type { FigureRecords } from "./drawn-figure.ts";

/** The records of a figure as a plain table: the twin where a figure has no better one. */
export function RecordsTable({ caption, records }: { caption: string; records: FigureRecords }) {
  const messages = useMessages();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="scroller" tabIndex={0} aria-label={messages.text("as-table")}>
      <table className="numbers">
        <caption dir="auto">{caption}</caption>
        <thead>
          <tr>
            {records.fields.map((field) => (
              <th key={field} scope="col">
                {field}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.rows.map((cells) => (
            <tr key={cells.join("|")}>
              {cells.map((cell, place) => (
                <td key={records.fields[place]} dir="auto">
                  {typeof cell === "number" ? messages.number(cell) : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
