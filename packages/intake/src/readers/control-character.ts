import { type Problem, shownValue } from "@mapwright/domain";

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/** The problem of a text with a control character other than tab and line break; undefined when it has none. */
export function controlCharacter(text: string, row: number, column: string): Problem | undefined {
  const found = control.exec(text);
  if (found === null) return undefined;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return {
    code: "control-char",
    message: `Row ${row}, column "${column}" has the control character U+${code}.`,
    hint: "Remove the character: it cannot be seen and was probably not meant.",
    row,
    column,
    value: shownValue(text),
  };
}
