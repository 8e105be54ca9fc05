/** The languages that the interface speaks, in the order in which they are offered. */
export const languages = ["en", "fr", "de", "es", "it"] as const;
export type Language = (typeof languages)[number];

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  fr: "Français",
  de: "Deutsch",
  es: "Español",
  it: "Italiano",
};

/** The interface language for a tag such as `de-AT`, or undefined when it is not spoken. */
export function languageFrom(tag: string): Language | undefined {
  const base = tag.trim().toLowerCase().split("-")[0];
  return languages.find((language) => language === base);
}

/**
 * The first spoken language of an Accept-Language header by its weights, English when there is none.
 *
 * @example acceptedLanguage("pl, de-AT;q=0.8, en;q=0.5") // "de"
 */
export function acceptedLanguage(header: string): Language {
  const wishes = header
    .split(",")
    .map((part, position) => {
      const [tag = "", ...parameters] = part.split(";");
      const weight = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean);
      return { language: languageFrom(tag), weight: weight === undefined ? 1 : Number(weight), position };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.position - b.position);
  return wishes.find(({ language }) => language !== undefined)?.language ?? "en";
}
