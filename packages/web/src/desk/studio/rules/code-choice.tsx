import type { Variable } from "@mapwright/domain";
import { useFrame } from "../../../reader/frame/context.tsx";
import { labelIn } from "../../../reader/label.ts";
import { useDeskMessages } from "../../frame/desk-messages.tsx";
import { codesWritten, textOfCodes } from "./written-codes.ts";
import { WrittenField } from "./written-field.tsx";

/** Some of the categories of a variable, to be ticked; where it has none, codes to be written. */
export function CodeChoice({
  variable,
  name,
  codes,
  onCodes,
}: {
  variable: Variable | undefined;
  name: string;
  codes: readonly string[];
  onCodes: (codes: string[]) => void;
}) {
  const messages = useDeskMessages();
  const { language } = useFrame();
  const known =
    variable?.kind === "boolean"
      ? (["yes", "no"] as const).map((code) => ({ code, text: messages.text(code) }))
      : (variable?.categories ?? []).map(({ code, label }) => ({
          code,
          text: labelIn(label, language, code).text,
        }));
  if (known.length === 0)
    return (
      <WrittenField
        name={`${name} ${messages.text("studio-codes-written")}`}
        value={textOfCodes(codes)}
        normal={(text) => textOfCodes(codesWritten(text))}
        onText={(text) => onCodes(codesWritten(text))}
      />
    );
  // A code that is no longer there is shown, so that it can be taken away.
  const gone = codes.filter((code) => !known.some((one) => one.code === code));
  return (
    <fieldset className="code-choice">
      <legend>{name}</legend>
      {[...known, ...gone.map((code) => ({ code, text: code }))].map(({ code, text }) => (
        <label key={code} className="inline">
          <input
            type="checkbox"
            checked={codes.includes(code)}
            onChange={({ target }) =>
              onCodes(target.checked ? [...codes, code] : codes.filter((one) => one !== code))
            }
          />{" "}
          <span className="code">{code}</span> {text !== code && <span dir="auto">{text}</span>}
        </label>
      ))}
    </fieldset>
  );
}
