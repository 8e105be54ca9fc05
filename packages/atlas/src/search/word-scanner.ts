import {
  composedLetter,
  foldCharacter,
  foldEnds,
  foldSkips,
  foldSlowly,
  foldTable,
  foldTableSize,
} from "./fold.ts";

/** Longer words keep their beginning; nobody types more, and hostile text has no other use for it. */
export const longestWord = 64;

/**
 * Reads a text word by word: runs of letters and digits, folded (see `foldCharacter`). Everything else separates
 * words; a single letter cut off by an apostrophe (l'innovation, children's) is no word.
 *
 * One scanner is used for many texts, since indexing calls it for every word: `read` starts a text, `next` goes to the
 * next word and says whether there is one. Then `from` and `to` are its place in the original text (UTF-16 units),
 * `units` and `length` its folded form and `hash` a hash of that form.
 */
export class WordScanner {
  readonly units = new Uint16Array(longestWord);
  length = 0;
  hash = 0;
  from = 0;
  to = 0;
  #text = "";
  #at = 0;

  read(text: string): void {
    this.#text = text;
    this.#at = 0;
    this.to = 0;
  }

  next(): boolean {
    while (this.#scan()) {
      if (this.length > 0 && !(this.length === 1 && this.#isCutOff())) return true;
    }
    return false;
  }

  /** The folded word as a string. */
  word(): string {
    return String.fromCharCode(...this.units.subarray(0, this.length));
  }

  #isCutOff(): boolean {
    return isApostrophe(this.#text.charCodeAt(this.to)) || isApostrophe(this.#text.charCodeAt(this.from - 1));
  }

  #scan(): boolean {
    const text = this.#text;
    const end = text.length;
    let at = this.#at;
    this.length = 0;
    this.hash = 0x811c9dc5;
    this.from = -1;
    while (at < end) {
      const unit = text.charCodeAt(at);
      const folded = unit < foldTableSize ? (foldTable[unit] ?? foldEnds) : foldSlowly;
      if (folded > foldSlowly) {
        if (this.from < 0) this.from = at;
        this.#push(folded);
        at++;
      } else if (folded === foldEnds) {
        if (this.from >= 0) break;
        at++;
      } else {
        const size = folded === foldSkips ? this.#skip(unit) : this.#slow(at);
        if (size === 0) break;
        if (size > 0 && this.from < 0 && this.length > 0) this.from = at;
        at += Math.abs(size);
      }
    }
    this.#at = at;
    this.to = at;
    return this.from >= 0;
  }

  #push(unit: number): void {
    if (this.length === longestWord) return;
    this.units[this.length++] = unit;
    this.hash = Math.imul(this.hash ^ unit, 0x01000193);
  }

  /** A mark: it may turn the letter before it into another letter. */
  #skip(mark: number): number {
    const last = this.length - 1;
    const letter = last < 0 ? 0 : composedLetter(this.units[last] ?? 0, mark);
    if (letter !== 0) {
      this.units[last] = letter;
      this.#rehash();
    }
    return 1;
  }

  /** Takes one character outside the table; 0 when it ends the word, negative when it stands before any word. */
  #slow(at: number): number {
    const point = this.#text.codePointAt(at) ?? 0;
    const character = String.fromCodePoint(point);
    const folded = foldCharacter(character);
    if (folded === undefined) return this.from < 0 ? -character.length : 0;
    for (let i = 0; i < folded.length; i++) this.#push(folded.charCodeAt(i));
    return character.length;
  }

  #rehash(): void {
    this.hash = 0x811c9dc5;
    for (let i = 0; i < this.length; i++) this.hash = Math.imul(this.hash ^ (this.units[i] ?? 0), 0x01000193);
  }
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x2bc;
}

/** Hyphen, and the hyphens that Unicode calls so: they join "co-production". */
export function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}
