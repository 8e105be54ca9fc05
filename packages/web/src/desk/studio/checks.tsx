import {
  type Codebook,
  codebookAsFile,
  type Edit,
  type EditPlace,
  examineCodebook,
  type Problem,
} from "@mapwright/domain";
import { useDeskMessages } from "../frame/desk-messages.tsx";

/** A problem of a codebook, and the part that it is about, where that can be opened. */
export interface Check {
  readonly problem: Problem;
  readonly at: EditPlace | null;
  /** The consistency rule that it is about. */
  readonly rule: string | null;
}

/** Everything that is wrong or missing in a codebook, errors first. */
export function checksOf(codebook: Codebook): readonly Check[] {
  const { problems } = examineCodebook(codebookAsFile(codebook), () => undefined);
  return problems
    .map((problem) => ({ problem, ...placeOf(codebook, problem.path ?? "") }))
    .sort((a, b) => Number(!isHindering(a)) - Number(!isHindering(b)));
}

export function isHindering({ problem }: Check): boolean {
  return problem.severity !== "warning";
}

/** The part a path leads to: `variables.3.categories.0.label`, `rules.2.when.0.variable`. */
function placeOf({ variables, rules }: Codebook, path: string): Pick<Check, "at" | "rule"> {
  const [list, place, part, index] = path.split(".");
  if (list === "rules") return { at: null, rule: rules[Number(place)]?.code ?? null };
  const variable = list === "variables" ? variables[Number(place)] : undefined;
  if (variable === undefined) return { at: null, rule: null };
  const category = part === "categories" ? variable.categories[Number(index)] : undefined;
  const at = { variable: variable.code, ...(category === undefined ? {} : { category: category.code }) };
  return { at, rule: null };
}

/** What is wrong, where, and the way out, as one edits. */
export function Checks({
  checks,
  onGo,
  onEdit,
}: {
  checks: readonly Check[];
  onGo: (place: EditPlace) => void;
  onEdit: (edit: Edit) => void;
}) {
  const messages = useDeskMessages();
  const errors = checks.filter(isHindering).length;
  return (
    <section className="studio-checks" aria-labelledby="studio-checks">
      <h2 id="studio-checks">{messages.text("studio-checks")}</h2>
      <p role="status">
        {checks.length === 0
          ? messages.text("studio-checks-none")
          : messages.text("studio-checks-said", { errors, warnings: checks.length - errors })}
      </p>
      <ul className="problems">
        {checks.slice(0, 50).map(({ problem, at, rule }) => (
          <li key={`${problem.code} ${problem.path} ${problem.message}`}>
            <span className={problem.severity === "warning" ? "warning" : "lack"}>
              {messages.text(problem.severity === "warning" ? "studio-warning" : "studio-error")}
            </span>{" "}
            <span lang="en">
              {problem.message} {problem.hint}
            </span>{" "}
            {problem.path !== undefined && <span className="code">{problem.path}</span>}{" "}
            {at !== null && (
              <button type="button" className="plain only-with-script" onClick={() => onGo(at)}>
                {messages.text("studio-go-there")}
                <span className="unseen">: {at.category ?? at.variable}</span>
              </button>
            )}
            {rule !== null && (
              <button
                type="button"
                className="plain only-with-script"
                onClick={() => onEdit({ edit: "drop-rule", rule })}
              >
                {messages.text("studio-drop-rule", { rule })}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
