import { createRequire } from "node:module";
import type { FoundCountry } from "@mapwright/domain";
import { countryAliases } from "./country-aliases.ts";
import { foldPlace } from "./fold-place.ts";

/** What is used of i18n-iso-countries, which carries no names until a language is registered. */
interface CountryNames {
  langs(): readonly string[];
  getNames(language: string, options: { select: "all" }): Readonly<Record<string, readonly string[]>>;
}

/** Languages whose names are compared with misspelt ones: those of the EU in Latin script, and Norwegian. */
const spellingLanguages = "en fr de es it pt nl pl cs sk sl hr hu ro sv da fi et lv lt mt ga no".split(" ");

/** The code of the EU authority list for an ISO 3166-1 code. */
export function authorityCode(iso: string): string {
  if (iso === "GR") return "EL";
  return iso === "GB" ? "UK" : iso;
}

/** Countries by name and code, from i18n-iso-countries in all its languages and our own aliases. */
export class Countries {
  readonly #byName = new Map<string, FoundCountry>();
  readonly #codes = new Set<string>();
  readonly #iso = new Set<string>();
  readonly #spellings = new Map<string, { code: string; name: string }>();

  constructor() {
    const source = createRequire(import.meta.url)("i18n-iso-countries") as CountryNames; // typed here: CommonJS without types of its own
    const languages = [...new Set([...spellingLanguages, ...source.langs()])];
    for (const language of languages)
      for (const [iso, names] of Object.entries(source.getNames(language, { select: "all" })))
        for (const name of names) this.#add(iso, name, spellingLanguages.includes(language));
    for (const [code, names] of Object.entries(countryAliases))
      for (const name of names)
        if (!this.#byName.has(foldPlace(name))) this.#byName.set(foldPlace(name), { code, how: "alias" });
  }

  #add(iso: string, name: string, forSpelling: boolean): void {
    const code = authorityCode(iso);
    this.#codes.add(code);
    if (code !== iso) this.#iso.add(iso);
    const key = foldPlace(name);
    if (!this.#byName.has(key)) this.#byName.set(key, { code, how: "name" });
    if (forSpelling && !this.#spellings.has(key)) this.#spellings.set(key, { code, name });
  }

  find(text: string): FoundCountry | undefined {
    const upper = text.trim().toUpperCase();
    if (this.#codes.has(upper)) return { code: upper, how: "code" };
    if (this.#iso.has(upper)) return { code: authorityCode(upper), how: "iso" };
    return this.#byName.get(foldPlace(text));
  }

  /** Names at most one letter away, or two for names of eight letters and more; only the nearest ones. */
  near(text: string): readonly { code: string; name: string }[] {
    const wanted = foldPlace(text);
    if (wanted.length < 5) return [];
    const limit = wanted.length < 8 ? 1 : 2;
    let nearest = limit;
    const found = new Map<string, { code: string; name: string; distance: number }>();
    for (const [key, { code, name }] of this.#spellings) {
      const distance = editDistance(wanted, key, nearest);
      if (distance > nearest) continue;
      if (distance < nearest) found.clear();
      nearest = distance;
      if (!found.has(code)) found.set(code, { code, name, distance });
    }
    return [...found.values()].map(({ code, name }) => ({ code, name }));
  }
}

/** Letters to insert, drop, change or exchange with their neighbour; `limit + 1` once it must be more. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      current.push(cost);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}
