import type { Language } from "./languages.ts";

/** A narrow space before the sign, that no line breaks at, where a language has one. */
const apart = "\u202f%";

/**
 * What stands after a number to make it a percentage. The sign is written here, since the languages of browsers and servers
 * differ in the space before it.
 */
export const percentSigns: Readonly<Record<Language, string>> = {
  en: "%",
  fr: apart,
  de: apart,
  es: apart,
  it: "%",
};
