import { type Codebook, type EditPlace, foldText, type Variable } from "@mapwright/domain";
import { useState } from "react";
import { useFrame } from "../../reader/frame/context.tsx";
import { DataText } from "../../reader/frame/data-text.tsx";
import { labelIn } from "../../reader/label.ts";
import { inTree } from "../coding/category-choice.tsx";
import { useDeskMessages } from "../frame/desk-messages.tsx";

/** The codebook as a tree: its variables, and the categories of the one that is open. */
export function StudioTree({
  codebook,
  at,
  wrong,
  onGo,
}: {
  codebook: Codebook;
  at: EditPlace | null;
  /** Variables with an error. */
  wrong: ReadonlySet<string>;
  onGo: (place: EditPlace) => void;
}) {
  const messages = useDeskMessages();
  const [words, setWords] = useState("");
  const found = codebook.variables.filter(
    (variable) => variable.code === at?.variable || holds(variable, words),
  );
  return (
    <nav className="variable-tree studio-tree" aria-label={messages.text("studio-tree")}>
      <label className="studio-find only-with-script">
        <span className="small">{messages.text("studio-find")}</span>
        <input type="search" value={words} onChange={({ target }) => setWords(target.value)} />
      </label>
      <ol>
        {found.map((variable) => (
          <li key={variable.code}>
            <TreeButton
              code={variable.code}
              number={variable.number}
              label={variable.label}
              isHere={at?.variable === variable.code && at.category === undefined}
              isWrong={wrong.has(variable.code)}
              onGo={() => onGo({ variable: variable.code })}
            />
            {variable.code === at?.variable && variable.categories.length > 0 && (
              <ol>
                {inTree(variable).map(({ category, depth }) => (
                  <li key={category.code} className={`depth-${Math.min(3, depth)}`}>
                    <TreeButton
                      code={category.code}
                      label={category.label}
                      isHere={at.category === category.code}
                      isWrong={false}
                      onGo={() => onGo({ variable: variable.code, category: category.code })}
                    />
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function TreeButton({
  code,
  number,
  label,
  isHere,
  isWrong,
  onGo,
}: {
  code: string;
  number?: string | undefined;
  label: Variable["label"];
  isHere: boolean;
  isWrong: boolean;
  onGo: () => void;
}) {
  const messages = useDeskMessages();
  const { language } = useFrame();
  return (
    <button type="button" className="tree-variable" aria-current={isHere ? "true" : undefined} onClick={onGo}>
      {isWrong && <span className="tree-state tree-wrong" aria-hidden="true" />}
      <span>
        <span className="code">{number ?? code}</span> <DataText label={labelIn(label, language, code)} />
        {isWrong && <span className="unseen">, {messages.text("answer-wrong")}</span>}
      </span>
    </button>
  );
}

function holds({ code, number, label, categories }: Variable, words: string): boolean {
  const wanted = foldText(words.trim());
  if (wanted === "") return true;
  const texts = [
    code,
    number ?? "",
    ...Object.values(label),
    ...categories.flatMap((one) => Object.values(one.label)),
  ];
  return texts.some((text) => foldText(text).includes(wanted));
}
