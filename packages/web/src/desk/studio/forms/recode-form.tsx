import type { Edit, EditPlace } from "@mapwright/domain";
import { useState } from "react";
import { useDeskMessages } from "../../frame/desk-messages.tsx";
import { CodeField, codeProblem } from "./code-field.tsx";
import { StudioForm } from "./studio-form.tsx";

/** Gives a variable or category another code. */
export function RecodeForm({
  at,
  taken,
  onEdit,
}: {
  at: EditPlace;
  taken: readonly { readonly code: string }[];
  onEdit: (edit: Edit) => void;
}) {
  const messages = useDeskMessages();
  const [code, setCode] = useState(at.category ?? at.variable);
  const of = at.category === undefined ? "variable" : "category";
  const before = at.category ?? at.variable;
  const others = taken.filter((one) => one.code !== before);
  return (
    <StudioForm
      title={messages.text("studio-new-code")}
      lead={messages.text("studio-new-code-lead")}
      button={messages.text("studio-new-code-do")}
      isOff={code === before || codeProblem(code, of, others) !== undefined}
      onDo={() => onEdit({ edit: "recode", at, to: code })}
    >
      <CodeField value={code} of={of} taken={others} onChange={setCode} />
    </StudioForm>
  );
}
