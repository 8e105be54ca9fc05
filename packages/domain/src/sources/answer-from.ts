import type { Answer, Variable } from "../codebook/index.ts";
import type { ColumnRule } from "./profile.ts";
import type { Piece } from "./read-answer.ts";
import type { Note } from "./recognise/index.ts";

/** What the pieces come to: an answer, nothing, or something that cannot be one answer. */
export type Outcome = { readonly answer: Answer } | { readonly conflict: Note } | undefined;

/**
 * Makes one answer of the pieces that a row gives for a variable. Codes are put in codebook order, the first found in front where the
 * variable has a dominant answer; texts are kept by language, joined by a blank line within one. Missing reasons count only when
 * there is nothing else. Several different codes, numbers or dates for a variable that takes one are a conflict.
 */
export function answerFrom(variable: Variable, pieces: readonly Piece[], join: ColumnRule["join"]): Outcome {
  const codes = pieces.flatMap((piece) => ("code" in piece ? [piece.code] : []));
  if (codes.length > 0) return codesAnswer(variable, [...new Set(codes)]);
  const texts = pieces.flatMap((piece) => ("text" in piece ? [piece] : []));
  if (texts.length > 0) return { answer: { text: byLanguage(texts, join ?? "\n\n") } };
  const numbers = new Set(pieces.flatMap((piece) => ("number" in piece ? [piece.number] : [])));
  const dates = new Set(pieces.flatMap((piece) => ("date" in piece ? [piece.date] : [])));
  if (numbers.size + dates.size > 1) return { conflict: severalAnswers(variable, [...numbers, ...dates]) };
  for (const number of numbers) return { answer: { number } };
  for (const date of dates) return { answer: { date } };
  for (const piece of pieces) if ("missing" in piece) return { answer: { missing: piece.missing } };
  return undefined;
}

function codesAnswer(variable: Variable, codes: readonly string[]): Outcome {
  const takesSeveral = variable.kind === "multiple" || variable.several === true;
  if (codes.length > 1 && !takesSeveral) return { conflict: severalAnswers(variable, codes) };
  const [first] = codes;
  const rest = variable.dominant && first !== undefined ? codes.slice(1) : codes;
  const ordered = inCodebookOrder(variable, rest);
  return { answer: { codes: variable.dominant && first !== undefined ? [first, ...ordered] : ordered } };
}

/** Countries and regions have no order in a codebook; they go by code. */
function inCodebookOrder(variable: Variable, codes: readonly string[]): string[] {
  const position = new Map(variable.categories.map(({ code }, index) => [code, index]));
  const place = (code: string) => position.get(code) ?? position.size;
  return [...codes].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

function severalAnswers(variable: Variable, answers: readonly (string | number)[]): Note {
  return {
    severity: "repaired",
    code: "several-answers",
    message: `${variable.code} takes one answer; the row gives ${answers.join(", ")}.`,
    hint: "Take one with `takeFirst` or `combine: first` in the profile, or map the column to a variable that takes several.",
  };
}

function byLanguage(
  texts: readonly { readonly text: string; readonly language: string }[],
  join: string,
): Record<string, string> {
  const joined: Record<string, string> = Object.create(null);
  for (const { text, language } of texts) {
    const before = joined[language];
    if (before === undefined) joined[language] = text;
    else if (!before.split(join).includes(text)) joined[language] = `${before}${join}${text}`;
  }
  return { ...joined };
}
