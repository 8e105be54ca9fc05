import type { Language } from "../messages/languages.ts";

/** What the EU's country table calls otherwise than ISO 3166. */
const isoCodes: Readonly<Record<string, string>> = { EL: "GR", UK: "GB" };

/** The name of a country of the EU authority table (EL, UK) in a language; the code itself when it has none. */
export function countryName(code: string, language: Language): string {
  const iso = (Object.hasOwn(isoCodes, code) && isoCodes[code]) || code;
  if (!/^[A-Z]{2}$/.test(iso)) return code;
  return new Intl.DisplayNames([language], { type: "region", fallback: "code" }).of(iso) ?? code;
}
