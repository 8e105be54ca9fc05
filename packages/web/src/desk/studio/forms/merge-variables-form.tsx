import { type Codebook, type Edit, hasCategories, type Variable } from "@mapwright/domain";
import { useState } from "react";
import { useFrame } from "../../../reader/frame/context.tsx";
import { labelIn } from "../../../reader/label.ts";
import { useDeskMessages } from "../../frame/desk-messages.tsx";
import { StudioForm } from "./studio-form.tsx";

/** Merges another variable with categories into the one at hand. */
export function MergeVariablesForm({
  codebook,
  variable,
  onEdit,
}: {
  codebook: Codebook;
  variable: Variable;
  onEdit: (edit: Edit) => void;
}) {
  const messages = useDeskMessages();
  const { language } = useFrame();
  const [from, setFrom] = useState("");
  const others = codebook.variables.filter(
    (one) => one.code !== variable.code && hasCategories(one.kind) && one.derive === undefined,
  );
  if (others.length === 0) return null;
  return (
    <StudioForm
      title={messages.text("studio-merge-variables")}
      lead={messages.text("studio-merge-variables-lead", { code: variable.code })}
      button={messages.text("studio-merge-do")}
      isOff={from === ""}
      onDo={() => onEdit({ edit: "merge-variables", from: [from, variable.code], to: variable.code })}
    >
      <label className="studio-text">
        <span>{messages.text("studio-other-variable")}</span>
        <select value={from} onChange={({ target }) => setFrom(target.value)}>
          <option value="">–</option>
          {others.map(({ code, label }) => (
            <option key={code} value={code}>
              {labelIn(label, language, code).text} ({code})
            </option>
          ))}
        </select>
      </label>
    </StudioForm>
  );
}
