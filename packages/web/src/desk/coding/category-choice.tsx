import type { Answer, Variable } from "@mapwright/domain";
import { useFrame } from "../../reader/frame/context.tsx";
import { DataText } from "../../reader/frame/data-text.tsx";
import { labelIn } from "../../reader/label.ts";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { chosen, dominated } from "./coding-state.ts";

type Category = Variable["categories"][number];

/** The categories of a variable as a tree, each with its definition and test at hand. */
export function CategoryChoice({
  variable,
  answer,
  isFixed,
  onAnswer,
}: {
  variable: Variable;
  answer: Answer | null;
  isFixed: boolean;
  onAnswer: (answer: Answer | null) => void;
}) {
  const order = inTree(variable);
  return (
    <ol className="category-choice">
      {order.map(({ category, depth }, place) => (
        <CategoryLine
          key={category.code}
          {...{ variable, category, depth, answer, isFixed, onAnswer }}
          digit={place < 9 ? place + 1 : null}
        />
      ))}
    </ol>
  );
}

function CategoryLine({
  variable,
  category,
  depth,
  digit,
  answer,
  isFixed,
  onAnswer,
}: {
  variable: Variable;
  category: Category;
  depth: number;
  digit: number | null;
  answer: Answer | null;
  isFixed: boolean;
  onAnswer: (answer: Answer | null) => void;
}) {
  const messages = useDeskMessages();
  const { language } = useFrame();
  const { code, label, definition, test, note, examples } = category;
  const codes = answer !== null && "codes" in answer ? answer.codes : [];
  const isChosen = codes.includes(code);
  const several = variable.kind === "multiple" || variable.several === true;
  const canLead = several && variable.dominant === true && isChosen && codes.length > 1;
  return (
    <li className={`category depth-${Math.min(3, depth)}`}>
      <div className="category-line">
        <label>
          <input
            type={several ? "checkbox" : "radio"}
            name={variable.code}
            checked={isChosen}
            disabled={isFixed}
            onChange={() => onAnswer(chosen(variable, answer, code))}
          />
          <DataText label={labelIn(label, language, code)} />
          {digit !== null && <kbd className="only-with-script">{digit}</kbd>}
        </label>
        {canLead &&
          (codes[0] === code ? (
            <span className="mark">{messages.text("main-category")}</span>
          ) : (
            <button
              type="button"
              className="plain"
              disabled={isFixed}
              onClick={() => onAnswer(dominated(answer, code))}
            >
              {messages.text("make-main")}
            </button>
          ))}
      </div>
      {(definition ?? test ?? note) !== undefined && (
        <details>
          <summary>
            {messages.text("definition")}
            <span className="unseen"> {labelIn(label, language, code).text}</span>
          </summary>
          {[definition, test, note].flatMap((texts) =>
            texts === undefined
              ? []
              : [
                  <p key={Object.values(texts).join()}>
                    <DataText label={labelIn(texts, language)} />
                  </p>,
                ],
          )}
          {examples !== undefined && (
            <p className="small" dir="auto">
              {examples.join("; ")}
            </p>
          )}
        </details>
      )}
    </li>
  );
}

/** What a question of yes or no is answered with, in the order in which it is shown. */
export const booleanCodes = ["yes", "no"] as const;

/** The code beside a digit, 1 the first. */
export function codeAt(variable: Variable, digit: number): string | undefined {
  return variable.kind === "boolean" ? booleanCodes[digit - 1] : inTree(variable)[digit - 1]?.category.code;
}

/** Categories in the order of the tree: narrower ones under their broader one. */
export function inTree({
  categories,
}: Variable): readonly { readonly category: Category; readonly depth: number }[] {
  const known = new Set(categories.map(({ code }) => code));
  const under = (parent: string | undefined, depth: number): { category: Category; depth: number }[] =>
    categories
      .filter(
        (one) => (one.parent !== undefined && known.has(one.parent) ? one.parent : undefined) === parent,
      )
      .flatMap((category) => [{ category, depth }, ...under(category.code, depth + 1)]);
  return under(undefined, 0);
}
