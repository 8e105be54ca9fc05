import type { DescribedMember, Edit, EditPlace, Texts } from "@mapwright/domain";
import { useId } from "react";
import { useDeskMessages } from "../frame/desk-messages.tsx";

type Described = { readonly [Member in DescribedMember]?: Texts | undefined };

/** The label in every language of the codebook, one field each. */
export function LabelFields({
  part,
  at,
  languages,
  onEdit,
}: {
  part: Described;
  at: EditPlace;
  languages: readonly string[];
  onEdit: (edit: Edit) => void;
}) {
  const messages = useDeskMessages();
  const all = [...new Set([...languages, ...Object.keys(part.label ?? {})])];
  return (
    <fieldset className="studio-label">
      <legend>{messages.text("studio-label")}</legend>
      {all.map((language) => (
        <label key={language}>
          <span className="code">{language}</span>
          <input
            type="text"
            lang={language}
            value={part.label?.[language] ?? ""}
            onChange={({ target }) =>
              onEdit({ edit: "describe", at, member: "label", language, text: target.value })
            }
          />
        </label>
      ))}
    </fieldset>
  );
}

/** The other texts in the language that is being written, with how another language puts it. */
export function TextFields({
  part,
  at,
  members,
  language,
  onEdit,
}: {
  part: Described;
  at: EditPlace;
  members: readonly Exclude<DescribedMember, "label">[];
  language: string;
  onEdit: (edit: Edit) => void;
}) {
  return members.map((member) => (
    <TextField
      key={member}
      member={member}
      texts={part[member] ?? {}}
      language={language}
      onText={(text) => onEdit({ edit: "describe", at, member, language, text })}
    />
  ));
}

function TextField({
  member,
  texts,
  language,
  onText,
}: {
  member: Exclude<DescribedMember, "label">;
  texts: Texts;
  language: string;
  onText: (text: string) => void;
}) {
  const messages = useDeskMessages();
  const id = useId();
  const other = Object.entries(texts).find(([tag]) => tag !== language);
  const written = texts[language] ?? "";
  return (
    <div className="studio-text">
      <label htmlFor={id}>
        {messages.text(`studio-${member}`)} <span className="code">{language}</span>
      </label>
      {member === "unit" ? (
        <input
          id={id}
          type="text"
          lang={language}
          value={written}
          onChange={({ target }) => onText(target.value)}
        />
      ) : (
        <textarea
          id={id}
          rows={member === "definition" ? 3 : 2}
          lang={language}
          value={written}
          onChange={({ target }) => onText(target.value)}
        />
      )}
      {written === "" && other !== undefined && (
        <p className="small">
          <span className="code">{other[0]}</span> <span lang={other[0]}>{other[1]}</span>
        </p>
      )}
    </div>
  );
}
