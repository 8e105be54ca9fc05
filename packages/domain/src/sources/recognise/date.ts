import { foldText } from "../fold.ts";
import type { DateOrder } from "../profile.ts";
import { monthNamed } from "./months.ts";
import { clean, type Reading, repaired, unreadable } from "./reading.ts";

/** Two-digit years from here on are of the 1900s. */
const pivot = 70;

/**
 * Reads a date as ISO 8601, as exact as it is: `2019`, `2019-05`, `2019-05-31`. Understood are ISO dates and times,
 * `31.5.2019` (day first, as everywhere with points), month names in English, French, German, Spanish and Italian,
 * epoch milliseconds, the form of RIS, and `31/5/2019` where only one order is possible or the column's order is told. What could be two dates
 * asks for the order (`date-ambiguous`); what is no day of the calendar is `date-invalid`.
 *
 * @example recogniseDate("3 mai 2019").taken // "2019-05-03"
 */
export function recogniseDate(found: string | number, order?: DateOrder): Reading<string> {
  const text = String(found).trim();
  return (
    isoDate(text) ??
    risDate(text) ??
    epochDate(text) ??
    numericDate(text, order) ??
    namedDate(text) ??
    invalid(text)
  );
}

function isoDate(text: string): Reading<string> | undefined {
  const parts = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day] = parts;
  if (month === undefined) return clean(String(year));
  if (day === undefined) return calendarMonth(Number(year), Number(month), text);
  return calendarDay(Number(year), Number(month), Number(day), text);
}

/** As references write it (RIS): `2018/05/01/`, with what is not known left empty and a season or the like at the end. */
function risDate(text: string): Reading<string> | undefined {
  const parts = /^(\d{4})\/(\d{0,2})\/(\d{0,2})\//.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day] = parts;
  if (month === "") return clean(String(year));
  if (day === "") return calendarMonth(Number(year), Number(month), text);
  return calendarDay(Number(year), Number(month), Number(day), text);
}

function epochDate(text: string): Reading<string> | undefined {
  if (!/^\d{12,13}$/.test(text)) return undefined;
  return clean(new Date(Number(text)).toISOString().slice(0, 10));
}

function numericDate(text: string, order: DateOrder | undefined): Reading<string> | undefined {
  const parts = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?:[ T][\d:.]+(?: ?[AaPp][Mm])?)?$/.exec(text);
  if (parts === null) return undefined;
  const [a, b, c] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  if (parts[1]?.length === 4) return calendarDay(a, b, c, text);
  const yearFirstPossible = (parts[4]?.length ?? 0) <= 2;
  const chosen = order ?? (parts[2] === "." && !yearFirstPossible ? "dmy" : orderOf(a, b, yearFirstPossible));
  if (chosen === undefined) return ambiguous(text);
  if (chosen === "ymd") return calendarDay(fullYear(a), b, c, text);
  if (chosen === "mdy") return calendarDay(fullYear(c), a, b, text);
  return calendarDay(fullYear(c), b, a, text);
}

/** The only order that gives a calendar month, or that gives the same day in any case. */
function orderOf(a: number, b: number, yearFirstPossible: boolean): DateOrder | undefined {
  if (yearFirstPossible) return undefined;
  if (a > 12 || a === b) return "dmy";
  return b > 12 ? "mdy" : undefined;
}

function namedDate(text: string): Reading<string> | undefined {
  const words = foldText(text.replace(/\./g, " "))
    .split(" ")
    .filter((word) => !joining.has(word));
  const month = words.map(monthNamed).find((number) => number !== undefined);
  const numbers = words
    .filter((word) => /^\d{1,4}(st|nd|rd|th|er|o)?$/.test(word))
    .map((word) => Number.parseInt(word, 10));
  if (month === undefined || words.length !== numbers.length + 1) return undefined;
  if (numbers.length === 1 && numbers[0] !== undefined && numbers[0] > 31)
    return calendarMonth(fullYear(numbers[0]), month, text);
  const [first, second] = numbers;
  if (first === undefined || second === undefined || numbers.length !== 2) return undefined;
  return first > 31
    ? calendarDay(first, month, second, text)
    : calendarDay(fullYear(second), month, first, text);
}

const joining = new Set(["de", "del", "di", "the", "of", "le", "den", "der"]);

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year >= pivot ? 1900 + year : 2000 + year;
}

function calendarMonth(year: number, month: number, text: string): Reading<string> {
  if (month < 1 || month > 12) return invalid(text);
  return told(`${pad(year, 4)}-${pad(month, 2)}`, text);
}

function calendarDay(year: number, month: number, day: number, text: string): Reading<string> {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (year < 1000 || day < 1 || day > days) return invalid(text);
  return told(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`, text);
}

/** Two-digit years lose something that a reader should see; every other form says the same as ISO. */
function told(iso: string, text: string): Reading<string> {
  if (text.includes(iso.slice(0, 4))) return clean(iso);
  return repaired(iso, "date-century", `The year of "${text}" has two digits; its century was assumed.`, iso);
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, "0");
}

function ambiguous(text: string): Reading<string> {
  return unreadable(
    "date-ambiguous",
    `"${text}" can be more than one date.`,
    "Say in the profile in which order the column writes dates: `dateOrder: dmy`, `mdy` or `ymd`.",
  );
}

function invalid(text: string): Reading<string> {
  return unreadable("date-invalid", `"${text}" is not a date.`, "Write it as 2019-05-31, 2019-05 or 2019.");
}
