import type { DeskMessageKey, MessageKey } from "./catalogue.ts";
import { grouped } from "./grouped.ts";
import type { Language } from "./languages.ts";
import type { Message } from "./message.ts";
import { percentSigns } from "./percent-signs.ts";
import { setText } from "./set-text.ts";

type Values = Readonly<Record<string, string | number>>;

/** The interface's texts, numbers and lists in one language; `Key` names the texts there are. */
export interface Messages<Key extends string = MessageKey> {
  readonly language: Language;
  /** The text of a key with its `{names}` filled in; the number `count` chooses the plural form. */
  readonly text: (key: Key, values?: Values) => string;
  number(value: number): string;
  /** A coefficient with two decimals. */
  decimal(value: number): string;
  /** A year, code or sequence number: no separators. */
  plain(value: number): string;
  /** A share of 1 in per cent, with as many decimals as told. */
  percent(share: number, decimals?: number): string;
  /** A part of a base in whole per cent; `< 1 %` instead of a zero that is not one; undefined when the base is 0. */
  share(part: number, base: number): string | undefined;
  /** The same with a decimal below a tenth, where values beside each other would look alike. */
  finerShare(part: number, base: number): string | undefined;
  /** A day, from an ISO date or time in UTC. */
  day(iso: string): string;
  /** `name: value`, with the space before the colon that the language has. */
  pair(name: string, value: string): string;
  /** `a; b`: parts that may hold commas themselves. */
  series(parts: readonly string[]): string;
  /** `a, b and c`, or with `or`. */
  list(items: readonly string[], type?: "conjunction" | "disjunction"): string;
}

/** The same with the texts of the desk. */
export type DeskMessages = Messages<DeskMessageKey>;

/** European habits of writing dates and numbers, where the language alone would give others. */
const locales: Readonly<Partial<Record<Language, string>>> = { en: "en-GB" };

/** A space stands before double marks, as in the texts of the catalogue. */
const frenchMarks = { colon: setText(" : ", "fr"), semicolon: setText(" ; ", "fr") } as const;

/** The messages of a language from its catalogue. */
export function messagesOf<Key extends string>(
  language: Language,
  catalogue: Readonly<Record<Key, Message>>,
): Messages<Key> {
  const locale = locales[language] ?? language;
  const numbers = once(() => new Intl.NumberFormat(locale));
  const decimals = once(
    () => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  );
  const plurals = once(() => new Intl.PluralRules(language));
  const days = once(() => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }));
  const lists = {
    conjunction: once(() => new Intl.ListFormat(locale, { type: "conjunction" })),
    disjunction: once(() => new Intl.ListFormat(locale, { type: "disjunction" })),
  };
  const number = (value: number) =>
    Number.isSafeInteger(value) ? grouped(value, language) : numbers().format(value);
  const percent = (share: number, digits = 0) => {
    const form = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    const written =
      digits === 0
        ? number(Math.round(share * 100))
        : new Intl.NumberFormat(locale, form).format(share * 100);
    return `${written}${percentSigns[language]}`;
  };
  const shareText = (part: number, base: number) => {
    if (base <= 0) return undefined;
    const share = part / base;
    if (share > 0 && share < 0.005) return `< ${percent(0.01)}`;
    if (share < 1 && share >= 0.995) return `> ${percent(0.99)}`;
    return percent(share);
  };
  const written = (value: string | number) => (typeof value === "number" ? number(value) : value);
  const pieces = piecesOnce(language);
  const marks = language === "fr" ? frenchMarks : { colon: ": ", semicolon: "; " };
  return {
    language,
    text: (key, values = {}) =>
      filled(pieces(formOf(catalogue[key], values["count"], plurals)), values, written),
    number,
    decimal: (value) => decimals().format(value),
    percent,
    plain: (value) => String(value),
    share: shareText,
    finerShare: (part, base) => {
      const share = part / base;
      if (base <= 0 || share >= 0.0995) return shareText(part, base);
      if (share > 0 && share < 0.0005) return `< ${percent(0.001, 1)}`;
      return percent(share, 1);
    },
    pair: (name, value) => `${name}${marks.colon}${value}`,
    series: (parts) => parts.join(marks.semicolon),
    day: (iso) => days().format(new Date(iso)),
    list: (items, type = "conjunction") => lists[type]().format(items),
  };
}

/** Formats are dear to make: a page makes those it needs. */
function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

function formOf(
  message: Message,
  count: string | number | undefined,
  plurals: () => Intl.PluralRules,
): string {
  if (typeof message === "string") return message;
  const form = typeof count === "number" ? plurals().select(count) : "other";
  return message[form] ?? message.other;
}

/** A text, set, taken apart at its `{names}`: those are the pieces at odd places. A page fills in the same few for each mark. */
function piecesOnce(language: Language): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const pieces = known.get(text) ?? setText(text, language).split(/\{(\w+)\}/);
    known.set(text, pieces);
    return pieces;
  };
}

function filled(
  pieces: readonly string[],
  values: Values,
  written: (value: string | number) => string,
): string {
  return pieces.reduce((text, piece, place) => {
    if (place % 2 === 0) return text + piece;
    const value = Object.hasOwn(values, piece) ? values[piece] : undefined;
    return text + (value === undefined ? `{${piece}}` : written(value));
  });
}
