import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { Checked } from "./use-checked.ts";

type GoTo = (line: number, column: number, length: number) => void;

/** What is wrong with the text, each with its line and the way out. */
export function Findings({ checked, onGoTo }: { checked: Checked; onGoTo: GoTo }) {
  const messages = useDeskMessages();
  const { state, problems } = checked;
  return (
    <div className="findings">
      <p id="composer-state" role="status" className={state === "problems" ? "lack" : "small"}>
        {said()}
      </p>
      {state !== "fits" && problems.length > 0 && (
        <ol className="finding-list">
          {problems.map(({ code, message, hint, row, column, value }) => (
            <li key={`${row}:${column}:${code}:${message}`}>
              {row !== undefined && (
                <button
                  type="button"
                  className="plain"
                  onClick={() => onGoTo(row, Number(column ?? 1), value?.length ?? 0)}
                >
                  {messages.text("composer-line", { line: messages.plain(row) })}
                </button>
              )}{" "}
              <span lang="en">
                {message} <span className="way-out">{hint}</span>
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );

  function said(): string {
    switch (state) {
      case "asking":
        return messages.text("composer-asking");
      case "unreachable":
        return messages.text("composer-unreachable");
      case "problems":
        return messages.text("composer-problems", { count: problems.length });
      case "fits":
        return messages.text("composer-fits", { count: checked.numbers.length });
    }
  }
}

/** Every number of the brief with what it is counted from, and where it is written. */
export function Numbers({ checked, onGoTo }: { checked: Checked; onGoTo: GoTo }) {
  const messages = useDeskMessages();
  const { numbers } = checked;
  if (numbers.length === 0) return null;
  return (
    <details className="composer-numbers">
      <summary>{messages.text("composer-numbers", { count: numbers.length })}</summary>
      <div className="scroller">
        <table className="desk-table">
          <thead>
            <tr>
              <th scope="col">{messages.text("composer-line-head")}</th>
              <th scope="col" className="number">
                {messages.text("composer-number")}
              </th>
              <th scope="col" className="number">
                {messages.text("composer-counted")}
              </th>
              <th scope="col">{messages.text("composer-base")}</th>
            </tr>
          </thead>
          <tbody>
            {numbers.map(({ line, text, numerator, denominator, base, href, expression }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a number has no name but its place in the text.
              <tr key={place}>
                <th scope="row">
                  <button
                    type="button"
                    className="plain"
                    onClick={() => onGoTo(line, 1, 0)}
                    title={expression}
                  >
                    {messages.plain(line)}
                  </button>
                </th>
                <td className="number">
                  <a href={href} target="_blank" rel="noreferrer">
                    {text}
                    <span className="unseen"> {messages.text("new-window")}</span>
                  </a>
                </td>
                <td className="number">
                  {numerator !== null && denominator !== null
                    ? messages.text("part-of", { part: numerator, whole: denominator })
                    : "–"}
                </td>
                <td>{base}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
