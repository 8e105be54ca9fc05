import { shareOf } from "@mapwright/atlas";
import { useMessages } from "../../reader/frame/context.tsx";
import { DataText } from "../../reader/frame/data-text.tsx";
import { TableTwin } from "../figure-frame/table-twin.tsx";
import type { ShareBarsModel } from "./model.ts";

interface TableProps {
  readonly model: ShareBarsModel;
  readonly caption: string;
  /** Where the initiatives of a bar are listed. */
  readonly hrefOf: (code: string) => string;
}

/** The numbers of bars: counts that open, shares, and how far the shares may be off by chance. */
export function ShareBarsTable({ model, caption, hrefOf }: TableProps) {
  const messages = useMessages();
  const written = (end: number | null) => (end === null ? "" : (messages.share(end, 1) ?? ""));
  return (
    <TableTwin caption={caption}>
      <thead>
        <tr>
          <th scope="col">
            <DataText label={model.label} />
          </th>
          <th scope="col">{messages.text("brief-initiatives")}</th>
          <th scope="col">{messages.text("share")}</th>
          <th scope="col">{messages.text("interval-column")}</th>
        </tr>
      </thead>
      <tbody>
        {model.bars.map(({ code, label, count, of }) => {
          const { low, high } = shareOf(count, of, 0);
          return (
            <tr key={code}>
              <th scope="row">
                <DataText label={label} />
              </th>
              <td>
                <a href={hrefOf(code)}>{messages.number(count)}</a>
              </td>
              <td>{messages.share(count, of) ?? "–"}</td>
              <td className="aside">
                {low === null ? "–" : messages.text("from-to", { from: written(low), to: written(high) })}
              </td>
            </tr>
          );
        })}
        <tr>
          <th scope="row">{messages.text("base")}</th>
          <td>{messages.number(model.base)}</td>
          <td />
          <td />
        </tr>
      </tbody>
    </TableTwin>
  );
}
