import { useMessages } from "../../reader/frame/context.tsx";
import type { FigureRecords } from "./drawn-figure.ts";
import { TableTwin } from "./table-twin.tsx";

/** The records of a figure as a plain table: the twin where a figure has no better one. */
export function RecordsTable({ caption, records }: { caption: string; records: FigureRecords }) {
  const messages = useMessages();
  return (
    <TableTwin caption={caption}>
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
    </TableTwin>
  );
}
