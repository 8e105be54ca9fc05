import { clean, type Reading, unreadable } from "./reading.ts";

const plain = /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/;
const pointGroups = /^[+-]?\d{1,3}(\.\d{3})+$/;
const commaGroups = /^[+-]?\d{1,3}(,\d{3})+$/;

/**
 * Reads a number. With `decimal` told, the other sign and blanks group thousands. Without it, only a number that can
 * be read in one way is taken; `1.234`, `1,5` or `1.234,56` ask for the decimal sign of the column (`number-locale`). Not a
 * number in decimal digits, too large, or not finite: `number-invalid`.
 *
 * @example recogniseNumber("1.234,56", ",").taken // 1234.56
 */
export function recogniseNumber(found: string | number, decimal?: "." | ","): Reading<number> {
  if (typeof found === "number") return finite(found, String(found));
  const text = found.replace(/[\s\u00a0\u202f]+/g, " ").trim();
  if (decimal !== undefined) return inLocale(text, decimal);
  if (/[,']/.test(text) || pointGroups.test(text)) return askLocale(text);
  const joined = text.replace(/ (?=\d{3}(\D|$))/g, "");
  return plain.test(joined) ? finite(Number(joined), text) : invalid(text);
}

function inLocale(text: string, decimal: "." | ","): Reading<number> {
  const grouping = decimal === "." ? "," : ".";
  const groups =
    decimal === "." ? /^[+-]?\d{1,3}([,' ]\d{3})+(\.\d+)?$/ : /^[+-]?\d{1,3}([.' ]\d{3})+(,\d+)?$/;
  const bare = groups.test(text) ? text.replaceAll(grouping, "").replace(/[' ]/g, "") : text;
  const pointed = decimal === "," ? bare.replace(",", ".") : bare;
  if (decimal === "," && bare.includes(".")) return askLocale(text);
  return plain.test(pointed) ? finite(Number(pointed), text) : invalid(text);
}

function finite(number: number, shown: string): Reading<number> {
  if (!Number.isFinite(number)) return invalid(shown);
  return clean(number === 0 ? 0 : number);
}

function askLocale(text: string): Reading<number> {
  const isNumber = commaGroups.test(text) || pointGroups.test(text) || /^[+-]?[\d.,' ]+$/.test(text);
  if (!isNumber) return invalid(text);
  return unreadable(
    "number-locale",
    `"${text}" can be read in two ways.`,
    'Say in the profile which sign stands before the decimals: `decimal: "."` or `decimal: ","`.',
  );
}

function invalid(text: string): Reading<number> {
  return unreadable("number-invalid", `"${text}" is not a number.`, "Write it in the digits 0 to 9.");
}
