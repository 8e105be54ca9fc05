import {
  branchOf,
  type Category,
  type Codebook,
  type Edit,
  provenances,
  type Variable,
} from "@mapwright/domain";
import { useFrame } from "../../reader/frame/context.tsx";
import { labelIn } from "../../reader/label.ts";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { FactField } from "./fact-field.tsx";
import { MergeForm } from "./forms/merge-form.tsx";
import { MoveButtons } from "./forms/move-buttons.tsx";
import { RecodeForm } from "./forms/recode-form.tsx";
import { RetireForm } from "./forms/retire-form.tsx";
import { SplitForm } from "./forms/split-form.tsx";
import { LabelFields, TextFields } from "./text-fields.tsx";

/** Everything of a category that can be written, and what can be done with it. */
export function CategoryEditor({
  codebook,
  variable,
  category,
  language,
  onEdit,
}: {
  codebook: Codebook;
  variable: Variable;
  category: Category;
  language: string;
  onEdit: (edit: Edit) => void;
}) {
  const messages = useDeskMessages();
  const frame = useFrame();
  const at = { variable: variable.code, category: category.code };
  const below = new Set(branchOf(variable, category.code).map(({ code }) => code));
  const others = variable.categories.filter(({ code }) => code !== category.code);
  const nameOf = ({ code, label }: Category) => `${code} ${labelIn(label, frame.language, code).text}`;
  return (
    <>
      <LabelFields part={category} at={at} languages={codebook.languages} onEdit={onEdit} />
      <TextFields
        part={category}
        at={at}
        members={["definition", "test", "note"]}
        language={language}
        onEdit={onEdit}
      />
      <label className="studio-text">
        <span>{messages.text("studio-examples")}</span>
        <textarea
          rows={2}
          value={(category.examples ?? []).join("\n")}
          onChange={({ target }) =>
            onEdit({
              edit: "set",
              at,
              member: "examples",
              value: target.value === "" ? null : target.value.split("\n"),
            })
          }
        />
      </label>
      <div className="form-row studio-facts">
        <FactField
          name={messages.text("studio-parent")}
          value={category.parent ?? ""}
          options={[
            { value: "", text: messages.text("studio-parent-none") },
            ...others
              .filter(({ code }) => !below.has(code))
              .map((one) => ({ value: one.code, text: nameOf(one) })),
          ]}
          onChange={(value) => onEdit({ edit: "set", at, member: "parent", value })}
        />
        <FactField
          name={messages.text("studio-provenance")}
          value={category.provenance ?? ""}
          options={[
            { value: "" as const, text: messages.text("studio-provenance-same") },
            ...provenances.map((one) => ({ value: one, text: messages.text(`provenance-${one}`) })),
          ]}
          onChange={(value) => onEdit({ edit: "set", at, member: "provenance", value })}
        />
      </div>
      <MoveButtons at={at} onEdit={onEdit} />
      <RecodeForm at={at} taken={variable.categories} onEdit={onEdit} />
      {others.length > 0 && (
        <MergeForm variable={variable} category={category} nameOf={nameOf} onEdit={onEdit} />
      )}
      <SplitForm variable={variable} category={category} onEdit={onEdit} />
      <RetireForm
        at={at}
        heirs={others.map((one) => ({ code: one.code, name: nameOf(one) }))}
        onEdit={onEdit}
      />
    </>
  );
}
