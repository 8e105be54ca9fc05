import type { Codebook, Edit, Variable } from "@mapwright/domain";
import { useState } from "react";
import { useFrame } from "../../../reader/frame/context.tsx";
import { labelIn } from "../../../reader/label.ts";
import { useDeskMessages } from "../../frame/desk-messages.tsx";
import { codeProblem } from "./code-field.tsx";
import { type Part, PartFields } from "./part-fields.tsx";
import { StudioForm } from "./studio-form.tsx";

/** Splits a variable: each new one gets some of its categories. */
export function SplitVariableForm({
  codebook,
  variable,
  onEdit,
}: {
  codebook: Codebook;
  variable: Variable;
  onEdit: (edit: Edit) => void;
}) {
  const messages = useDeskMessages();
  const frame = useFrame();
  const { text, lang } = labelIn(variable.label, frame.language, variable.code);
  const language = lang === "und" ? frame.language : lang;
  const [parts, setParts] = useState<readonly Part[]>([
    { code: variable.code, label: text },
    { code: "", label: "" },
  ]);
  const [placed, setPlaced] = useState<Readonly<Record<string, number>>>({});
  const placeOf = (code: string) => placed[code] ?? 0;
  const taken = codebook.variables.filter((one) => one !== variable);
  const into = parts.map(({ code, label }, place) => ({
    code,
    label: code === variable.code ? { ...variable.label, [language]: label } : { [language]: label },
    categories: variable.categories.map((one) => one.code).filter((one) => placeOf(one) === place),
  }));
  const isReady = into.every(
    ({ code, categories }, place) =>
      categories.length > 0 &&
      (parts[place]?.label ?? "").trim() !== "" &&
      codeProblem(code, "variable", [...taken, ...parts.slice(0, place)]) === undefined,
  );
  return (
    <StudioForm
      title={messages.text("studio-split-variable")}
      lead={messages.text("studio-split-variable-lead")}
      button={messages.text("studio-split-do")}
      isOff={!isReady}
      onDo={() => onEdit({ edit: "split-variable", variable: variable.code, into })}
    >
      <PartFields parts={parts} of="variable" language={language} taken={taken} onChange={setParts} />
      <div className="form-row studio-choice">
        {variable.categories.map(({ code, label }) => (
          <label key={code}>
            <span>{labelIn(label, frame.language, code).text}</span>
            <select
              value={placeOf(code)}
              onChange={({ target }) => setPlaced({ ...placed, [code]: Number(target.value) })}
            >
              {parts.map((part, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: parts are told apart by their place alone while they are written.
                <option key={place} value={place}>
                  {part.label || messages.text("studio-part", { number: place + 1 })}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </StudioForm>
  );
}
