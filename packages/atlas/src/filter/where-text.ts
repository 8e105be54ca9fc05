import { type MissingReason, ProblemError, shownValue } from "@mapwright/domain";
import { columnOf, type Table } from "../table/table.ts";
import { checkCondition, checkReason } from "./check-condition.ts";
import type { Condition } from "./where.ts";

/**
 * The grammar of a condition in commands, addresses and the API:
 *
 *     condition = variable ["!"] ["*"] "=" alternative *("," alternative)
 *     alternative = code | "~" reason | [number] ".." [number]
 *
 * Alternatives hold one or the other (OR); after `*=` the codes hold together (AND), and range and reasons stay
 * alternatives to them; `!=` selects what `=` leaves, `!*=` what `*=` leaves. One range at most, on numbers and years; a
 * number alone means itself. In variables and codes `%`, `,`, `~`, `=`, `!`, `*` and `..` are written as `%` and two hexadecimal digits.
 */
const escapes = /[%,~=!*]|\.(?=\.)|(?<=\.)\./g;

/**
 * Reads one condition and checks it against the table. Throws `where-invalid` for text outside the grammar, and as
 * `checkCondition` does.
 *
 * @example
 * parseWhere("country=NL,~unclear", table) // { variable: "country", codes: ["NL"], missing: ["unclear"] }
 */
export function parseWhere(text: string, table: Table): Condition {
  const sign = text.indexOf("=");
  if (sign <= 0) throw invalid(text, "names no variable and value");
  const all = text[sign - 1] === "*";
  const not = text[all ? sign - 2 : sign - 1] === "!";
  const variable = unescaped(text, text.slice(0, sign - Number(all) - Number(not)));
  const column = columnOf(table, variable);
  const isNumber = column.shape === "number";
  const codes: string[] = [];
  const missing: MissingReason[] = [];
  let range: Condition["range"];
  for (const part of text.slice(sign + 1).split(",")) {
    if (part === "") throw invalid(text, "has an empty alternative");
    if (part.startsWith("~")) missing.push(checkReason(variable, unescaped(text, part.slice(1))));
    else if (part.includes("..") || (isNumber && !column.year)) {
      if (range) throw invalid(text, "has more than one range");
      range = rangeFrom(text, part);
    } else codes.push(unescaped(text, part));
  }
  const condition: Condition = {
    variable,
    ...(codes.length > 0 ? { codes: [...new Set(codes)] } : {}),
    ...(all ? { all } : {}),
    ...(range ? { range } : {}),
    ...(missing.length > 0 ? { missing: [...new Set(missing)] } : {}),
    ...(not ? { not } : {}),
  };
  checkCondition(table, condition);
  return condition;
}

/**
 * Writes a condition so that `parseWhere` gives it back. Throws a RangeError for a condition without alternatives,
 * which has no text form.
 */
export function whereText(condition: Condition): string {
  const { variable, codes = [], all, range, missing = [], not } = condition;
  const alternatives = [
    ...codes.map(escaped),
    ...(range ? [`${range.from ?? ""}..${range.to ?? ""}`] : []),
    ...missing.map((reason) => `~${reason}`),
  ];
  if (alternatives.length === 0)
    throw new RangeError(`The condition on "${variable}" selects nothing and has no text form.`);
  return `${escaped(variable)}${not ? "!" : ""}${all ? "*" : ""}=${alternatives.join(",")}`;
}

function escaped(word: string): string {
  return word.replace(escapes, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
}

function unescaped(text: string, word: string): string {
  try {
    return decodeURIComponent(word);
  } catch (cause) {
    if (cause instanceof URIError) throw invalid(text, "has a % that starts no escape");
    throw cause;
  }
}

function rangeFrom(text: string, part: string): NonNullable<Condition["range"]> {
  const pieces = part.split("..");
  if (pieces.length > 2) throw invalid(text, `has the range "${shownValue(part)}"`);
  const from = endFrom(text, pieces[0] ?? "");
  const to = pieces.length === 1 ? from : endFrom(text, pieces[1] ?? "");
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

function endFrom(text: string, word: string): number | undefined {
  if (word === "") return undefined;
  const value = plainNumber.test(word) ? Number(word) : Number.NaN;
  if (Number.isFinite(value)) return value;
  throw invalid(text, `has "${shownValue(word)}" where a number is needed`);
}

function invalid(text: string, what: string): ProblemError {
  return new ProblemError({
    code: "where-invalid",
    message: `The condition "${shownValue(text)}" ${what}.`,
    hint: "Write it like country=NL,BE or start_year=2018..2020 or country=~unclear or country!=NL, or country*=NL,BE for both.",
    value: shownValue(text),
  });
}
