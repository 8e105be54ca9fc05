import { type Codebook, type Edit, type VariableKind, variableKinds, variableOf } from "@mapwright/domain";
import { useState } from "react";
import { useFrame } from "../../../reader/frame/context.tsx";
import { useDeskMessages } from "../../frame/desk-messages.tsx";
import { FactField } from "../fact-field.tsx";
import { CodeField, codeProblem } from "./code-field.tsx";
import { StudioForm } from "./studio-form.tsx";

/** Adds a category to a variable, or a variable after it. */
export function AddForm({
  of,
  codebook,
  variable,
  onEdit,
}: {
  of: "variable" | "category";
  codebook: Codebook;
  variable: string | null;
  onEdit: (edit: Edit) => void;
}) {
  const messages = useDeskMessages();
  const frame = useFrame();
  const [code, setCode] = useState("");
  const [label, setLabel] = useState("");
  const [kind, setKind] = useState<VariableKind>("single");
  const taken =
    of === "variable" ? codebook.variables : (variableOf(codebook, variable ?? "")?.categories ?? []);
  const language = codebook.languages.includes(frame.language)
    ? frame.language
    : (codebook.languages[0] ?? "en");
  const add = () => {
    const named = { code, label: { [language]: label } };
    if (of === "category" && variable !== null) onEdit({ edit: "add-category", variable, category: named });
    else
      onEdit({
        edit: "add-variable",
        variable: { ...named, kind },
        ...(variable === null ? {} : { after: variable }),
      });
    setCode("");
    setLabel("");
  };
  return (
    <StudioForm
      title={messages.text(`studio-add-${of}`)}
      button={messages.text("studio-add")}
      isOff={label.trim() === "" || codeProblem(code, of, taken) !== undefined}
      onDo={add}
    >
      <CodeField value={code} of={of} taken={taken} onChange={setCode} />
      <label className="studio-text">
        <span>
          {messages.text("studio-label")} <span className="code">{language}</span>
        </span>
        <input type="text" lang={language} value={label} onChange={({ target }) => setLabel(target.value)} />
      </label>
      {of === "variable" && (
        <FactField
          name={messages.text("studio-kind")}
          value={kind}
          options={variableKinds.map((one) => ({ value: one, text: messages.text(`kind-${one}`) }))}
          onChange={(value) => value && setKind(value)}
        />
      )}
    </StudioForm>
  );
}
