import { useDeskMessages } from "../../frame/desk-messages.tsx";
import { CodeField } from "./code-field.tsx";

/** One of the parts that something is split into, as it is being written. */
export interface Part {
  readonly code: string;
  readonly label: string;
}

/** Code and label of each part, and a button for one more. */
export function PartFields({
  parts,
  of,
  language,
  taken,
  onChange,
}: {
  parts: readonly Part[];
  of: "variable" | "category";
  language: string;
  taken: readonly { readonly code: string }[];
  onChange: (parts: readonly Part[]) => void;
}) {
  const messages = useDeskMessages();
  const change = (place: number, part: Partial<Part>) =>
    onChange(parts.map((one, index) => (index === place ? { ...one, ...part } : one)));
  return (
    <>
      {parts.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts are told apart by their place alone while they are written.
        <fieldset key={place} className="form-row studio-part">
          <legend>{messages.text("studio-part", { number: place + 1 })}</legend>
          <CodeField
            value={part.code}
            of={of}
            taken={[...taken, ...parts.slice(0, place)]}
            onChange={(code) => change(place, { code })}
          />
          <label className="studio-text">
            <span>
              {messages.text("studio-label")} <span className="code">{language}</span>
            </span>
            <input
              type="text"
              lang={language}
              value={part.label}
              onChange={({ target }) => change(place, { label: target.value })}
            />
          </label>
        </fieldset>
      ))}
      <p>
        <button type="button" className="plain" onClick={() => onChange([...parts, { code: "", label: "" }])}>
          {messages.text("studio-part-more")}
        </button>
      </p>
    </>
  );
}
