import type { Codebook, Edit } from "@mapwright/domain";
import { useState } from "react";
import { useDeskMessages } from "../frame/desk-messages.tsx";
import { StudioForm } from "./forms/studio-form.tsx";

/** The language in which texts are being written, and a way to one more. */
export function LanguageField({
  codebook,
  language,
  onLanguage,
  onEdit,
}: {
  codebook: Codebook;
  language: string;
  onLanguage: (language: string) => void;
  onEdit: (edit: Edit) => void;
}) {
  const messages = useDeskMessages();
  const [tag, setTag] = useState("");
  const names = new Intl.DisplayNames(messages.language, { type: "language" });
  const isTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && !codebook.languages.includes(tag);
  return (
    <div className="studio-language only-with-script">
      <label>
        <span>{messages.text("studio-language")}</span>
        <select value={language} onChange={({ target }) => onLanguage(target.value)}>
          {codebook.languages.map((one) => (
            <option key={one} value={one}>
              {names.of(one)} ({one})
            </option>
          ))}
        </select>
      </label>
      <StudioForm
        title={messages.text("studio-add-language")}
        button={messages.text("studio-add")}
        isOff={!isTag}
        onDo={() => {
          onEdit({ edit: "add-language", language: tag });
          onLanguage(tag);
          setTag("");
        }}
      >
        <label>
          <span>{messages.text("studio-language-tag")}</span>
          <input
            type="text"
            className="code"
            value={tag}
            onChange={({ target }) => setTag(target.value.trim())}
          />
        </label>
      </StudioForm>
    </div>
  );
}
