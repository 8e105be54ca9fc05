import { useMessages } from "../../reader/frame/context.tsx";
import { DataText } from "../../reader/frame/data-text.tsx";
import { TableTwin } from "../figure-frame/table-twin.tsx";
import type { KnowledgeMapModel, MapSide } from "./model.ts";
import { titleText } from "./words.ts";

/** The numbers of a knowledge map as a table; each cell tells its layers below the count. */
export function KnowledgeMapTable({ model }: { model: KnowledgeMapModel }) {
  const messages = useMessages();
  const { rows, columns, layers, colours, cells, base } = model;
  return (
    <TableTwin caption={titleText(model, messages)}>
      <thead>
        <tr>
          <th scope="col">
            <DataText label={rows.label} />
          </th>
          {columns.categories.map(({ code, label }) => (
            <th key={code} scope="col">
              <DataText label={label} />
            </th>
          ))}
          <th scope="col">{messages.text("total")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.categories.map(({ code, label, total }, row) => (
          <tr key={code}>
            <th scope="row">
              <DataText label={label} />
            </th>
            {columns.categories.map((column, place) => (
              <td key={column.code}>
                {messages.number(cells[row]?.[place]?.count ?? 0)}
                {layers && <Parts side={layers} parts={cells[row]?.[place]?.layers ?? []} />}
                {colours && <Parts side={colours} parts={cells[row]?.[place]?.colours ?? []} />}
              </td>
            ))}
            <td>
              {messages.number(total)} <span className="small">{messages.share(total, base)}</span>
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">{messages.text("total")}</th>
          {columns.categories.map(({ code, total }) => (
            <td key={code}>
              {messages.number(total)} <span className="small">{messages.share(total, base)}</span>
            </td>
          ))}
          <td>{messages.number(base)}</td>
        </tr>
      </tbody>
    </TableTwin>
  );
}

function Parts({ side, parts }: { side: MapSide; parts: readonly number[] }) {
  const messages = useMessages();
  const known = parts.flatMap((part, layer) => {
    const category = side.categories[layer];
    return part > 0 && category ? [{ part, category }] : [];
  });
  if (known.length === 0) return null;
  return (
    <ul className="parts">
      {known.map(({ part, category }) => (
        <li key={category.code}>
          <DataText label={category.label} /> {messages.number(part)}
        </li>
      ))}
    </ul>
  );
}
