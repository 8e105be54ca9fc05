import type { Edit, EditPlace } from "@mapwright/domain";
import { useState } from "react";
import { useDeskMessages } from "../../frame/desk-messages.tsx";
import { StudioForm } from "./studio-form.tsx";

/** Takes a variable or category out of use; a category's values go to an heir or are coded again. */
export function RetireForm({
  at,
  heirs,
  onEdit,
}: {
  at: EditPlace;
  heirs?: readonly { readonly code: string; readonly name: string }[];
  onEdit: (edit: Edit) => void;
}) {
  const messages = useDeskMessages();
  const [heir, setHeir] = useState("");
  return (
    <StudioForm
      title={messages.text("studio-retire")}
      lead={messages.text(
        heirs === undefined ? "studio-retire-variable-lead" : "studio-retire-category-lead",
      )}
      button={messages.text("studio-retire-do")}
      onDo={() => onEdit({ edit: "retire", at, ...(heir === "" ? {} : { to: heir }) })}
    >
      {heirs !== undefined && (
        <label className="studio-text">
          <span>{messages.text("studio-heir")}</span>
          <select value={heir} onChange={({ target }) => setHeir(target.value)}>
            <option value="">{messages.text("studio-heir-none")}</option>
            {heirs.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </StudioForm>
  );
}
