import type { Category, Edit, Variable } from "@mapwright/domain";
import { useState } from "react";
import { useFrame } from "../../../reader/frame/context.tsx";
import { labelIn } from "../../../reader/label.ts";
import { useDeskMessages } from "../../frame/desk-messages.tsx";
import { codeProblem } from "./code-field.tsx";
import { type Part, PartFields } from "./part-fields.tsx";
import { StudioForm } from "./studio-form.tsx";

/** Splits a category into new ones; what has it is coded again. */
export function SplitForm({
  variable,
  category,
  onEdit,
}: {
  variable: Variable;
  category: Category;
  onEdit: (edit: Edit) => void;
}) {
  const messages = useDeskMessages();
  const frame = useFrame();
  const { text, lang } = labelIn(category.label, frame.language, category.code);
  const language = lang === "und" ? frame.language : lang;
  const [parts, setParts] = useState<readonly Part[]>([
    { code: category.code, label: text },
    { code: "", label: "" },
  ]);
  const taken = variable.categories.filter((one) => one !== category);
  const isReady = parts.every(
    ({ code, label }, place) =>
      label.trim() !== "" &&
      codeProblem(code, "category", [...taken, ...parts.slice(0, place)]) === undefined,
  );
  return (
    <StudioForm
      title={messages.text("studio-split")}
      lead={messages.text("studio-split-lead")}
      button={messages.text("studio-split-do")}
      isOff={!isReady}
      onDo={() =>
        onEdit({
          edit: "split",
          at: { variable: variable.code, category: category.code },
          into: parts.map(({ code, label }) => ({
            code,
            label: code === category.code ? { ...category.label, [language]: label } : { [language]: label },
          })),
        })
      }
    >
      <PartFields parts={parts} of="category" language={language} taken={taken} onChange={setParts} />
    </StudioForm>
  );
}
