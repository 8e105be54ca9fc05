import type { Language } from "./languages.ts";

/** What stands between groups of three digits, and the digits from which on it does. */
const groups: Readonly<Record<Language, { readonly mark: string; readonly from: number }>> = {
  en: { mark: ",", from: 4 },
  fr: { mark: "\u202f", from: 4 },
  de: { mark: ".", from: 4 },
  es: { mark: ".", from: 5 },
  it: { mark: ".", from: 5 },
};

/**
 * A whole number as people of a language write it: what `Intl.NumberFormat` gives, without making one, which takes a phone a
 * tenth of a second before its first number.
 */
export function grouped(value: number, language: Language): string {
  const digits = String(Math.abs(value));
  const { mark, from } = groups[language];
  const written = digits.length < from ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, mark);
  return value < 0 ? `-${written}` : written;
}
