import type { Texts } from "@mapwright/domain";
import { withText } from "./writing.ts";

interface ProtocolTextProps {
  readonly label: string;
  readonly texts: Texts | undefined;
  /** The language it is written in; what other languages say stays, and helps where this one says nothing yet. */
  readonly language: string;
  readonly isRequired?: boolean;
  readonly rows?: number;
  readonly onChange: (texts: Texts) => void;
}

/** A text of the protocol in one language, with how another language puts it where it is still to be written. */
export function ProtocolText({
  label,
  texts = {},
  language,
  isRequired,
  rows = 2,
  onChange,
}: ProtocolTextProps) {
  const other = Object.entries(texts).find(([tag]) => tag !== language);
  return (
    <label>
      <span>{label}</span>
      <textarea
        rows={rows}
        maxLength={4000}
        lang={language}
        required={isRequired === true && other === undefined}
        value={texts[language] ?? ""}
        onChange={({ target }) => onChange(withText(texts, language, target.value))}
      />
      {texts[language] === undefined && other !== undefined && (
        <span className="small" lang={other[0]}>
          {other[1]}
        </span>
      )}
    </label>
  );
}
