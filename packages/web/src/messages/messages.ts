import type { DeskMessageKey, MessageKey } from "./catalogue.ts";
import { grouped } from "./grouped.ts";
import type { Language } from "./languages.ts";
import type { Message } from "./message.ts";

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
  /** A part of a base in whole per cent; `< 1 %` instead of a zero that is not one; undefined when the base is 0. */
  share(part: number, base: number): string | undefined;
  /** The same with a decimal below a tenth, where values beside each other would look alike. */
  finerShare(part: number, base: number): string | undefined;
  /** A day, from an ISO date or time in UTC. */
  day(iso: string): string;
  /** `a, b and c`, or with `or`. */
  list(items: readonly string[], type?: "conjunction" | "disjunction"): string;
}

/** The same with the texts of the desk. */
export type DeskMessages = Messages<DeskMessageKey>;

/** European habits of writing dates and numbers, where the language alone would give others. */
const locales: Readonly<Partial<Record<Language, string>>> = { en: "en-GB" };

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
  const percent = once(() => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }));
  const finePercent = once(
    () => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }),
  );
  const plurals = once(() => new Intl.PluralRules(language));
  const days = once(() => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }));
  const lists = {
    conjunction: once(() => new Intl.ListFormat(locale, { type: "conjunction" })),
    disjunction: once(() => new Intl.ListFormat(locale, { type: "disjunction" })),
  };
  const number = (value: number) =>
    Number.isSafeInteger(value) ? grouped(value, language) : numbers().format(value);
  const shareText = (part: number, base: number) => {
    if (base <= 0) return undefined;
    const share = part / base;
    if (share > 0 && share < 0.005) return `< ${percent().format(0.01)}`;
    if (share < 1 && share >= 0.995) return `> ${percent().format(0.99)}`;
    return percent().format(share);
  };
  const written = (value: string | number) => (typeof value === "number" ? number(value) : value);
  return {
    language,
    text: (key, values = {}) =>
      filled(typeset(formOf(catalogue[key], values["count"], plurals), language), values, written),
    number,
    decimal: (value) => decimals().format(value),
    plain: (value) => String(value),
    finerShare: (part, base) => {
      const share = part / base;
      if (base <= 0 || share >= 0.0995) return shareText(part, base);
      if (share > 0 && share < 0.0005) return `< ${finePercent().format(0.001)}`;
      return finePercent().format(share);
    },
    share: shareText,
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

function filled(text: string, values: Values, written: (value: string | number) => string): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? whole : written(value);
  });
}

/** Spaces that no line may break at, as a language sets them before its signs: `95 %`, `« oui »`, `Base :`. */
function typeset(text: string, language: Language): string {
  switch (language) {
    case "en":
    case "it":
      return text;
    case "de":
    case "es":
      return text.replace(/(\d) %/g, "$1\u00a0%");
    case "fr":
      return text.replace(/ (?=[:»%])|(?<=«) /g, "\u00a0").replace(/ (?=[;?!])/g, "\u202f");
  }
}
