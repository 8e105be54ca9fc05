import {
  type Codebook,
  type DescribedMember,
  type Edit,
  hasCategories,
  provenances,
  steps,
  type Variable,
  variableKinds,
} from "@mapwright/domain";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { FactField } from "./fact-field.tsx";
import { AddForm } from "./forms/add-form.tsx";
import { MergeVariablesForm } from "./forms/merge-variables-form.tsx";
import { MoveButtons } from "./forms/move-buttons.tsx";
import { RecodeForm } from "./forms/recode-form.tsx";
import { RetireForm } from "./forms/retire-form.tsx";
import { SplitVariableForm } from "./forms/split-variable-form.tsx";
import { DeriveForm } from "./rules/derive-form.tsx";
import { LabelFields, TextFields } from "./text-fields.tsx";

/** Everything of a variable that can be written, and what can be done with it. */
export function VariableEditor({
  codebook,
  variable,
  language,
  onEdit,
}: {
  codebook: Codebook;
  variable: Variable;
  language: string;
  onEdit: (edit: Edit) => void;
}) {
  const messages = useDeskMessages();
  const { code, kind, derive, step, evidence, provenance, number } = variable;
  const at = { variable: code };
  const isListed = hasCategories(kind);
  const members: readonly Exclude<DescribedMember, "label">[] =
    kind === "number" ? ["definition", "test", "note", "unit"] : ["definition", "test", "note"];
  return (
    <>
      <LabelFields part={variable} at={at} languages={codebook.languages} onEdit={onEdit} />
      <TextFields part={variable} at={at} members={members} language={language} onEdit={onEdit} />
      <div className="form-row studio-facts">
        <label>
          <span>{messages.text("studio-number")}</span>
          <input
            type="text"
            value={number ?? ""}
            onChange={({ target }) =>
              onEdit({ edit: "set", at, member: "number", value: target.value || null })
            }
          />
        </label>
        <FactField
          name={messages.text("studio-kind")}
          value={kind}
          options={variableKinds.map((one) => ({ value: one, text: messages.text(`kind-${one}`) }))}
          onChange={(value) => value && onEdit({ edit: "set", at, member: "kind", value })}
        />
        <FactField
          name={messages.text("studio-step")}
          value={step}
          options={steps.map((one) => ({ value: one, text: messages.text(`step-${one}`) }))}
          onChange={(value) => value && onEdit({ edit: "set", at, member: "step", value })}
        />
        <FactField
          name={messages.text("evidence")}
          value={evidence ?? "optional"}
          options={(["optional", "required", "none"] as const).map((one) => ({
            value: one,
            text: messages.text(`studio-evidence-${one}`),
          }))}
          onChange={(value) =>
            onEdit({ edit: "set", at, member: "evidence", value: value === "optional" ? null : value })
          }
        />
        <FactField
          name={messages.text("studio-provenance")}
          value={provenance}
          options={provenances.map((one) => ({ value: one, text: messages.text(`provenance-${one}`) }))}
          onChange={(value) => value && onEdit({ edit: "set", at, member: "provenance", value })}
        />
      </div>
      {derive !== undefined && (
        <p className="note">{messages.text("studio-derived", { variable: derive.from })}</p>
      )}
      <DeriveForm key={JSON.stringify(derive)} codebook={codebook} variable={variable} onEdit={onEdit} />
      <MoveButtons at={at} onEdit={onEdit} />
      {isListed && derive === undefined && (
        <AddForm of="category" codebook={codebook} variable={code} onEdit={onEdit} />
      )}
      <AddForm of="variable" codebook={codebook} variable={code} onEdit={onEdit} />
      <RecodeForm at={at} taken={codebook.variables} onEdit={onEdit} />
      {isListed && derive === undefined && (
        <>
          <MergeVariablesForm codebook={codebook} variable={variable} onEdit={onEdit} />
          {variable.categories.length > 1 && (
            <SplitVariableForm codebook={codebook} variable={variable} onEdit={onEdit} />
          )}
        </>
      )}
      <RetireForm at={at} onEdit={onEdit} />
    </>
  );
}
