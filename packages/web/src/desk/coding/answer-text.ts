import type { Answer, Level, Variable } from "@mapwright/domain";
import type { DeskMessages } from "../../messages/messages.ts";
import { countryName } from "../../reader/country-name.ts";
import { labelIn } from "../../reader/label.ts";

/** An answer or level in words, for lists and buttons. */
export function answerText(
  messages: DeskMessages,
  variable: Variable | undefined,
  answer: Answer | Level,
): string {
  if (typeof answer === "string") return messages.text(`level-${answer}`);
  if ("missing" in answer) return messages.text(`missing-${answer.missing}`);
  if ("number" in answer)
    return variable?.kind === "year" ? messages.plain(answer.number) : messages.number(answer.number);
  if ("date" in answer) return answer.date;
  if ("text" in answer) return labelIn(answer.text, messages.language).text;
  if ("organisations" in answer)
    return answer.organisations.map(({ organisation }) => organisation).join(", ");
  return answer.codes.map((code) => codeText(messages, variable, code)).join(", ");
}

function codeText(messages: DeskMessages, variable: Variable | undefined, code: string): string {
  const category = variable?.categories.find((one) => one.code === code);
  if (category !== undefined) return labelIn(category.label, messages.language, code).text;
  if (variable?.kind === "boolean" && (code === "yes" || code === "no")) return messages.text(code);
  return variable?.kind === "country" ? countryName(code, messages.language) : code;
}
