import { useMessages } from "../../reader/frame/context.tsx";
import { TableTwin } from "../figure-frame/table-twin.tsx";
import { type TrendModel, trendTitle } from "./model.ts";

/** The numbers of a trend as a table: each step with its total, categories and shares. */
export function TrendTable({ model, hrefOf }: { model: TrendModel; hrefOf: (place: number) => string }) {
  const messages = useMessages();
  const { trend, steps, series, by, time } = model;
  const parts = by === null ? [] : series;
  return (
    <TableTwin caption={trendTitle(model, messages)}>
      <thead>
        <tr>
          <th scope="col">{time.label.text}</th>
          <th scope="col">{messages.text("total")}</th>
          {parts.map(({ code, text }) => (
            <th key={code} scope="col" dir="auto">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map(({ step, text }, place) => (
          <tr key={step}>
            <th scope="row">{text}</th>
            <td>
              <a href={hrefOf(place)}>{messages.number(trend.steps[place]?.total ?? 0)}</a>
            </td>
            {parts.map(({ code, values }) => (
              <td key={code}>
                {messages.number(values[place] ?? 0)}{" "}
                <span className="small">
                  {messages.share(values[place] ?? 0, trend.steps[place]?.base ?? 0)}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableTwin>
  );
}
