import { useMessages } from "../../reader/frame/context.tsx";
import { TableTwin } from "../figure-frame/table-twin.tsx";
import { type FlowBox, type FlowModel, flowLineText, flowTitle } from "./model.ts";

/** A flow diagram as a table: each step and what left there. */
export function FlowTable({ model }: { model: FlowModel }) {
  const messages = useMessages();
  const cell = (box: FlowBox | null) =>
    box && (
      <>
        {flowLineText(box.title, messages)}
        {box.lines.length > 0 && (
          <ul className="parts">
            {box.lines.map((line) => (
              <li key={line.text} dir="auto">
                {flowLineText(line, messages)}
              </li>
            ))}
          </ul>
        )}
      </>
    );
  return (
    <TableTwin caption={flowTitle(model, messages)}>
      <thead>
        <tr>
          <th scope="col">{messages.text("flow-phase")}</th>
          <th scope="col">{messages.text("flow-step")}</th>
          <th scope="col">{messages.text("flow-left")}</th>
        </tr>
      </thead>
      <tbody>
        {model.steps.map(({ phase, box, aside }) => (
          <tr key={box.title.text}>
            <th scope="row">{phase}</th>
            <td>{cell(box)}</td>
            <td>{cell(aside)}</td>
          </tr>
        ))}
      </tbody>
    </TableTwin>
  );
}
