/**
 * Brings a text to the form in which it is compared: compatibility forms and accents folded, lower case, everything
 * but letters and digits one blank. `"Österreich "` and `"osterreich"` are the same; `ß` counts as `ss`.
 *
 * @example foldText("Côte d’Ivoire") // "cote d ivoire"
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Takes blanks of every kind (also no-break ones) from the ends and makes runs inside one blank; letters stay. */
export function tidyText(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, " ").trim();
}
