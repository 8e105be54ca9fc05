import type { Language } from "../messages/languages.ts";

/** What the EU's country table calls otherwise than ISO 3166. */
const isoCodes: Readonly<Record<string, string>> = { EL: "GR", UK: "GB" };

/** The name of a country of the EU authority table (EL, UK) in a language; the code itself when it has none. */
export function countryName(code: string, language: Language): string {
  return countryNamer(language)(code);
}

/** The same for many countries: the names of a language are dear to look up the first time. */
export function countryNamer(language: Language): (code: string) => string {
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "code" });
  return (code) => {
    const iso = (Object.hasOwn(isoCodes, code) && isoCodes[code]) || code;
    return /^[A-Z]{2}$/.test(iso) ? (names.of(iso) ?? code) : code;
  };
}
