import type { Problem } from "@mapwright/domain";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { Scroller } from "../frame/scroller.tsx";

/** What was said of the rows of a file, refusals first; `inAll` counts those that are not shown, too. */
export function RowProblems({ problems, inAll }: { problems: readonly Problem[]; inAll: number }) {
  const messages = useDeskMessages();
  const ordered = [...problems].sort((a, b) => weight(a) - weight(b) || (a.row ?? 0) - (b.row ?? 0));
  return (
    <>
      <Scroller name={messages.text("sources-problems")}>
        <table className="desk-table row-problems">
          <thead>
            <tr>
              <th scope="col" className="number">
                {messages.text("sources-row")}
              </th>
              <th scope="col">{messages.text("sources-column")}</th>
              <th scope="col">{messages.text("sources-value")}</th>
              <th scope="col">{messages.text("sources-problem")}</th>
            </tr>
          </thead>
          <tbody>
            {ordered.map((problem) => (
              <ProblemLine key={keyOf(problem)} problem={problem} />
            ))}
          </tbody>
        </table>
      </Scroller>
      {inAll > problems.length && (
        <p className="small">{messages.text("sources-more", { count: inAll - problems.length })}</p>
      )}
    </>
  );
}

/** The program tells of rows in English. */
function ProblemLine({ problem }: { problem: Problem }) {
  const messages = useDeskMessages();
  const { row = 0, column, value, severity = "refused", message, hint } = problem;
  return (
    <tr className={`is-${severity}`}>
      <td className="number">{row === 0 ? messages.text("sources-whole-file") : messages.plain(row)}</td>
      <td dir="auto">{column}</td>
      <td dir="auto" className="found">
        {value}
      </td>
      <td>
        <span className="mark">{messages.text(`sources-${severity}-mark`)}</span>{" "}
        <span lang="en">
          {message} {hint}
        </span>
      </td>
    </tr>
  );
}

function weight({ severity = "refused" }: Problem): number {
  return ["refused", "repaired", "warning"].indexOf(severity);
}

function keyOf({ code, row, column, value, message }: Problem): string {
  return [code, row, column, value, message].join(" ");
}
