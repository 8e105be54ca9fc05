import { ProblemError } from "@mapwright/domain";

/** A number that somebody wrote in a call, from 0 on. Throws a ProblemError `number-invalid` that names the word or option. */
export function wholeNumber(text: string, name: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new ProblemError({
    code: "number-invalid",
    message: `${name} is "${text}"; it must be a whole number.`,
    hint: "Write it in digits, for instance 2.",
    value: text,
  });
}
