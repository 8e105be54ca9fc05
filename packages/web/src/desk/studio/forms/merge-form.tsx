import type { Category, Edit, Variable } from "@mapwright/domain";
import { useState } from "react";
import { useDeskMessages } from "../../frame/desk-messages.tsx";
import { StudioForm } from "./studio-form.tsx";

/** Merges other categories into the one at hand. */
export function MergeForm({
  variable,
  category,
  nameOf,
  onEdit,
}: {
  variable: Variable;
  category: Category;
  nameOf: (category: Category) => string;
  onEdit: (edit: Edit) => void;
}) {
  const messages = useDeskMessages();
  const [from, setFrom] = useState<readonly string[]>([]);
  return (
    <StudioForm
      title={messages.text("studio-merge")}
      lead={messages.text("studio-merge-lead", { code: category.code })}
      button={messages.text("studio-merge-do")}
      isOff={from.length === 0}
      onDo={() =>
        onEdit({ edit: "merge", variable: variable.code, from: [...from, category.code], to: category.code })
      }
    >
      <fieldset className="studio-choice">
        <legend className="unseen">{messages.text("studio-merge")}</legend>
        {variable.categories
          .filter((one) => one !== category)
          .map((one) => (
            <label key={one.code} className="inline">
              <input
                type="checkbox"
                checked={from.includes(one.code)}
                onChange={({ target }) =>
                  setFrom(target.checked ? [...from, one.code] : from.filter((code) => code !== one.code))
                }
              />{" "}
              {nameOf(one)}
            </label>
          ))}
      </fieldset>
    </StudioForm>
  );
}
