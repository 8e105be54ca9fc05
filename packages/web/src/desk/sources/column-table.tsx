import type { Profile } from "@mapwright/domain";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { Scroller } from "../frame/scroller.tsx";
import { type ColumnUse, separatorsAmong, usedAs, withUse } from "./column-use.ts";
import type { AnswerableVariable, FoundColumn } from "./page.ts";

interface ColumnTableProps {
  readonly columns: readonly FoundColumn[];
  readonly profile: Profile;
  /** As the file was read. */
  readonly readWith: Profile;
  readonly variables: readonly AnswerableVariable[];
  readonly onChange: (profile: Profile) => void;
}

/** What each column of a file answers, to be looked at and changed. */
export function ColumnTable({ columns, profile, readWith, variables, onChange }: ColumnTableProps) {
  const messages = useDeskMessages();
  return (
    <Scroller name={messages.text("sources-columns")}>
      <table className="desk-table columns-read">
        <thead>
          <tr>
            <th scope="col">{messages.text("sources-column")}</th>
            <th scope="col">{messages.text("sources-examples")}</th>
            <th scope="col">{messages.text("sources-becomes")}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((found) => (
            <ColumnLine
              key={found.column}
              found={found}
              use={usedAs(profile, found.column)}
              isAsRead={wordFor(usedAs(profile, found.column)) === wordFor(usedAs(readWith, found.column))}
              variables={variables}
              onChange={(use) => onChange(withUse(profile, found.column, use))}
            />
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

interface ColumnLineProps {
  readonly found: FoundColumn;
  readonly use: ColumnUse;
  /** It answers what it was suggested for. */
  readonly isAsRead: boolean;
  readonly variables: readonly AnswerableVariable[];
  readonly onChange: (use: ColumnUse) => void;
}

function ColumnLine({ found, use, isAsRead, variables, onChange }: ColumnLineProps) {
  const messages = useDeskMessages();
  const { column, filled, examples, reason } = found;
  const variable = use.use === "variable" ? variables.find(({ code }) => code === use.variable) : undefined;
  return (
    <tr className={use.use}>
      <th scope="row" dir="auto">
        {column}
        <span className="small">{messages.text("sources-filled", { count: filled })}</span>
      </th>
      <td>
        <ul className="examples">
          {examples.map((example) => (
            <li key={example} dir="auto">
              {example}
            </li>
          ))}
        </ul>
      </td>
      <td>
        {use.use === "other" ? (
          messages.text("sources-by-profile")
        ) : (
          <select
            aria-label={messages.text("sources-becomes-of", { column })}
            value={wordFor(use)}
            onChange={({ target }) => onChange(chosenUse(target.value, variables, examples))}
          >
            <option value="-left-out">{messages.text("sources-left-out")}</option>
            <option value="-personal">{messages.text("sources-personal")}</option>
            {variables.map(({ code, label }) => (
              <option key={code} value={code} lang={label.lang}>
                {label.text}
              </option>
            ))}
          </select>
        )}
        {use.use === "variable" && variable?.several && (
          <label className="small separators">
            {messages.text("sources-separators")}{" "}
            <input
              type="text"
              size={4}
              defaultValue={use.separators.join(" ")}
              onChange={({ target }) =>
                onChange({ ...use, separators: target.value.split(/\s+/).filter((one) => one !== "") })
              }
            />
          </label>
        )}
        {reason !== null && isAsRead && use.use !== "left-out" && (
          <span className="small" lang="en">
            {reason}
          </span>
        )}
      </td>
    </tr>
  );
}

function chosenUse(
  chosen: string,
  variables: readonly AnswerableVariable[],
  examples: readonly string[],
): ColumnUse {
  if (chosen === "-left-out") return { use: "left-out" };
  if (chosen === "-personal") return { use: "personal" };
  const several = variables.find(({ code }) => code === chosen)?.several ?? false;
  return { use: "variable", variable: chosen, separators: several ? separatorsAmong(examples) : [] };
}

/** A use as the list of choices has it. */
function wordFor(use: ColumnUse): string {
  return use.use === "variable" ? use.variable : `-${use.use}`;
}
