import { type CodePage, codePages, noCharacter } from "./code-pages.ts";

/** The single-byte code page a text was most likely written in, or why that cannot be told. */
export type SingleByteGuess = "windows-1252" | "macintosh" | "ambiguous";

/** Enough to tell code pages apart; more bytes only take time. */
const evidenceWanted = 20_000;

/**
 * Tells Windows-1252 from Mac Roman by how its bytes above 0x7F read in their surroundings: accented letters belong
 * beside letters of the same case, typographic signs beside words, and a byte without a character rules a page out.
 * Gives `ambiguous` when both read equally well, or when neither reads like Latin text (Cyrillic, Greek and Central
 * European code pages end here).
 */
export function guessSingleByte(bytes: Uint8Array): SingleByteGuess {
  const windows = plausibility(bytes, codePages["windows-1252"]);
  const mac = plausibility(bytes, codePages.macintosh);
  const best = Math.max(windows, mac);
  if (best < 0.5 || windows === mac) return "ambiguous";
  return windows > mac ? "windows-1252" : "macintosh";
}

/** Mean score of the high bytes, from -1 to 1. */
function plausibility(bytes: Uint8Array, page: CodePage): number {
  let total = 0;
  let seen = 0;
  for (let at = 0; at < bytes.length && seen < evidenceWanted; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const code = page[byte] ?? noCharacter;
    if (code === noCharacter) return -1;
    seen++;
    total += score(
      String.fromCharCode(code),
      neighbour(bytes, at - 1, page),
      neighbour(bytes, at + 1, page),
      (bytes[at - 1] ?? 0) >= 0x80 && (bytes[at + 1] ?? 0) >= 0x80,
    );
  }
  return seen === 0 ? 0 : total / seen;
}

function neighbour(bytes: Uint8Array, at: number, page: CodePage): string {
  const byte = bytes[at];
  return byte === undefined ? " " : String.fromCharCode(page[byte] ?? noCharacter);
}

const quotes = /[‘’“”‚„‹›«»]/;
const signs = /[\u00a0–—…•€£°§®©™·²³¿¡ºª]/;
const letter = /\p{L}/u;
const lower = /\p{Ll}/u;
const upper = /\p{Lu}/u;
const commonLetters = /[àáâãäåæçèéêëìíîïñòóôõöøùúûüßœšžýÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜŒŠŽÝŸ]/;

function score(character: string, before: string, after: string, crowded: boolean): number {
  if (quotes.test(character)) return 1;
  if (character === "…" && letter.test(after) && !letter.test(before)) return 0.5;
  if (signs.test(character)) return letter.test(before) && letter.test(after) && character !== "–" ? 0.5 : 1;
  if (!commonLetters.test(character)) return -1;
  // Latin text seldom has three accented letters in a row; Cyrillic and Greek read as Latin have little else.
  if (crowded) return -1;
  if (lower.test(character)) return lower.test(before) || lower.test(after) || upper.test(before) ? 1 : 0;
  if (lower.test(before)) return -1;
  return letter.test(after) || upper.test(before) ? 1 : 0;
}
