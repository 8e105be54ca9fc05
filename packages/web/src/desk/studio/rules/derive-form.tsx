import { type Codebook, type Derivation, type Edit, type Variable, variableOf } from "@mapwright/domain";
import { useState } from "react";
import { useFrame } from "../../../reader/frame/context.tsx";
import { labelIn } from "../../../reader/label.ts";
import { useDeskMessages } from "../../frame/desk-messages.tsx";
import { FactField } from "../fact-field.tsx";
import { StudioForm } from "../forms/studio-form.tsx";
import { CodeChoice } from "./code-choice.tsx";
import { LookupFields } from "./lookup-fields.tsx";
import { SectorFields } from "./sector-fields.tsx";

const deriveRules = ["count", "at-least", "any-of", "after", "lookup", "sectors"] as const;

/** Writes how a variable follows from others, so that nobody codes it; or that people code it again. */
export function DeriveForm({
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
  const [derive, setDerive] = useState<Derivation | null>(variable.derive ?? null);
  const others = codebook.variables.filter(({ code }) => code !== variable.code);
  const named = (code: string, onCode: (code: string) => void, name: string) => (
    <FactField
      name={name}
      value={code}
      options={others.map((one) => ({ value: one.code, text: labelIn(one.label, language, one.code).text }))}
      onChange={(chosen) => chosen && onCode(chosen)}
    />
  );
  const from = derive === null ? undefined : variableOf(codebook, derive.from);
  return (
    <StudioForm
      title={messages.text("studio-derive")}
      lead={messages.text("studio-derive-lead")}
      button={messages.text("studio-derive-keep")}
      isOff={derive !== null && !isWhole(derive)}
      onDo={() => onEdit({ edit: "derive", variable: variable.code, derive })}
    >
      <FactField
        name={messages.text("studio-derive-rule")}
        value={derive?.rule ?? ""}
        options={[
          { value: "" as const, text: messages.text("studio-derive-none") },
          ...deriveRules.map((rule) => ({ value: rule, text: messages.text(`studio-derive-${rule}`) })),
        ]}
        onChange={(rule) => setDerive(rule && begun(rule, derive?.from ?? others[0]?.code ?? "", variable))}
      />
      {derive !== null &&
        named(
          derive.from,
          (code) => setDerive({ ...derive, from: code }),
          messages.text("studio-derive-from"),
        )}
      {derive?.rule === "at-least" && (
        <NumberField value={derive.threshold} onNumber={(threshold) => setDerive({ ...derive, threshold })} />
      )}
      {derive?.rule === "after" && (
        <NumberField value={derive.year} onNumber={(year) => setDerive({ ...derive, year })} />
      )}
      {derive?.rule === "any-of" && (
        <CodeChoice
          variable={from}
          name={messages.text("studio-value")}
          codes={derive.codes}
          onCodes={(codes) => setDerive({ ...derive, codes })}
        />
      )}
      {derive?.rule === "lookup" && <LookupFields variable={variable} derive={derive} onChange={setDerive} />}
      {derive?.rule === "sectors" && (
        <>
          {named(
            derive.partners,
            (partners) => setDerive({ ...derive, partners }),
            messages.text("studio-derive-partners"),
          )}
          <SectorFields variable={variable} derive={derive} onChange={setDerive} />
        </>
      )}
    </StudioForm>
  );
}

function NumberField({ value, onNumber }: { value: number; onNumber: (number: number) => void }) {
  const messages = useDeskMessages();
  return (
    <label>
      <span>{messages.text("studio-value")}</span>
      <input
        type="number"
        step={1}
        required
        value={Number.isNaN(value) ? "" : value}
        onChange={({ target }) => onNumber(target.value === "" ? Number.NaN : Number(target.value))}
      />
    </label>
  );
}

/** A derivation by a rule as it is begun. */
function begun(rule: (typeof deriveRules)[number], from: string, { categories }: Variable): Derivation {
  const category = categories[0]?.code ?? "yes";
  switch (rule) {
    case "count":
      return { rule, from };
    case "at-least":
      return { rule, from, threshold: Number.NaN };
    case "after":
      return { rule, from, year: Number.NaN };
    case "any-of":
      return { rule, from, codes: [] };
    case "lookup":
      return { rule, from, entries: [{ codes: [], category }] };
    case "sectors":
      return { rule, from, partners: from, entries: [{ category }] };
  }
}

/** Whether nothing is left out that a derivation cannot do without; the rest the checks of the codebook tell. */
function isWhole(derive: Derivation): boolean {
  switch (derive.rule) {
    case "at-least":
      return Number.isInteger(derive.threshold);
    case "after":
      return Number.isInteger(derive.year);
    case "any-of":
      return derive.codes.length > 0;
    case "lookup":
      return derive.entries.length > 0 && derive.entries.every(({ codes }) => codes.length > 0);
    default:
      return true;
  }
}
