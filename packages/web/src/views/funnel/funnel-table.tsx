import { useMessages } from "../../reader/frame/context.tsx";
import { TableTwin } from "../figure-frame/table-twin.tsx";
import { type FunnelModel, funnelTitle, intervalOf } from "./model.ts";

/** The numbers of the funnel as a table; each opens its initiatives. */
export function FunnelTable({
  model,
  hrefOf,
}: {
  model: FunnelModel;
  hrefOf: (place: number, part: "inventory" | "mapping") => string;
}) {
  const messages = useMessages();
  return (
    <TableTwin caption={funnelTitle(model, messages)}>
      <thead>
        <tr>
          <th scope="col">{model.group?.label.text ?? messages.text("funnel-all")}</th>
          <th scope="col">{messages.text("stage-inventory-short")}</th>
          <th scope="col">{messages.text("stage-mapping-short")}</th>
          <th scope="col">{messages.text("share-with-interval")}</th>
          {model.tests.map(({ test, text }) => (
            <th key={test} scope="col" dir="auto">
              {messages.pair(messages.text("stopped-by"), text)}
            </th>
          ))}
          <th scope="col">{messages.text("stopped-unknown")}</th>
        </tr>
      </thead>
      <tbody>
        {model.lines.map(({ code, text, conversion }, place) => (
          <tr key={code ?? "all"}>
            <th scope="row" dir="auto">
              {text}
            </th>
            <td>
              <a href={hrefOf(place, "inventory")}>{messages.number(conversion.inventory)}</a>
            </td>
            <td>
              <a href={hrefOf(place, "mapping")}>{messages.number(conversion.mapping)}</a>
            </td>
            <td>
              {messages.share(conversion.mapping, conversion.inventory)}{" "}
              <span className="small">
                {conversion.share.share !== null &&
                  messages.text("from-to", rangeOf(intervalOf(conversion.share, messages)))}
              </span>
            </td>
            {model.tests.map(({ test }) => (
              <td key={test}>{messages.number(conversion.stoppedBy[test] ?? 0)}</td>
            ))}
            <td>{messages.number(conversion.unknown)}</td>
          </tr>
        ))}
      </tbody>
    </TableTwin>
  );
}

function rangeOf({ low, high }: { readonly low: string; readonly high: string }) {
  return { from: low, to: high };
}
