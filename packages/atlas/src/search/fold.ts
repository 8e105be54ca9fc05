/**
 * How a letter is searched: lower case, without diacritics, so that "Épargne", "epargne" and "ÉPARGNE" are one word.
 * The empty string for characters that are skipped inside words (accents on their own, soft hyphens); undefined for
 * those that end a word.
 *
 * Cyrillic й, ї, ў, ѓ and ќ are letters of their own and stay; ё becomes е, and stress marks go.
 *
 * @example foldCharacter("É") // "e"
 * @example foldCharacter("ß") // "ss"
 * @example foldCharacter("-") // undefined
 */
export function foldCharacter(character: string): string | undefined {
  if (skipped.test(character)) return "";
  if (!/[\p{L}\p{N}\p{M}]/u.test(character)) return undefined;
  const lower = character.toLowerCase();
  const own = special.get(lower);
  if (own !== undefined) return own;
  let folded = "";
  for (const part of lower.normalize("NFKD").toLowerCase()) {
    if (!skipped.test(part) && /[\p{L}\p{N}\p{M}]/u.test(part)) folded += special.get(part) ?? part;
  }
  return folded;
}

/** Accents of Latin, Greek and Cyrillic, Hebrew and Arabic points, soft hyphen, joiners and variation selectors. */
const skipped =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single code points are tested, marks among them.
  /^(?:\u00ad|[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0652\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200d\u2060\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff])$/u;

/** Letters that no decomposition takes apart, and Cyrillic letters that must not be taken apart. */
const special: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["ǽ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["ǿ", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ħ", "h"],
  ["ŧ", "t"],
  ["ŋ", "n"],
  ["ı", "i"],
  ["ĸ", "k"],
  ["ς", "σ"],
  ["й", "й"],
  ["ї", "ї"],
  ["ў", "ў"],
  ["ѓ", "ѓ"],
  ["ќ", "ќ"],
]);

/** A base letter and the mark that makes it another letter when the text is decomposed (NFD). */
const composed: ReadonlyMap<number, ReadonlyMap<number, number>> = new Map([
  [
    0x306,
    new Map([
      [0x438, 0x439],
      [0x443, 0x45e],
    ]),
  ],
  [0x308, new Map([[0x456, 0x457]])],
  [
    0x301,
    new Map([
      [0x433, 0x453],
      [0x43a, 0x45c],
    ]),
  ],
]);

/** The Cyrillic letter that a base letter and a mark after it make, or 0 when the mark is only an accent. */
export function composedLetter(base: number, mark: number): number {
  return composed.get(mark)?.get(base) ?? 0;
}

/** Code units below this are folded by a table: Latin, Greek, Cyrillic. */
export const foldTableSize = 0x530;
/** In the table: ends a word; is skipped; needs `foldCharacter`. */
export const foldEnds = 0;
export const foldSkips = 1;
export const foldSlowly = 2;

/** For each code unit its folded unit, or one of the three marks above. */
export const foldTable: Uint16Array = Uint16Array.from({ length: foldTableSize }, (_, unit) => {
  const folded = foldCharacter(String.fromCharCode(unit));
  if (folded === undefined) return foldEnds;
  if (folded === "") return foldSkips;
  return folded.length === 1 ? folded.charCodeAt(0) : foldSlowly;
});
