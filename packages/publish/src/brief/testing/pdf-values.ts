/** What PDF files are written in (ISO 32000-1, 7.3): enough of it to check what a brief says of itself. */
export type PdfValue = null | boolean | number | string | Name | Reference | Dictionary | Stream | PdfArray;
export type Dictionary = ReadonlyMap<string, PdfValue>;
export type PdfArray = readonly PdfValue[];

export interface Name {
  readonly name: string;
}

export interface Reference {
  readonly object: number;
}

export interface Stream {
  readonly dictionary: Dictionary;
  readonly bytes: Uint8Array;
}

/** An operator of a content stream, or a word between values such as `endobj`. */
export interface Keyword {
  readonly keyword: string;
}

export function isKeyword(token: PdfValue | Keyword | undefined): token is Keyword {
  return typeof token === "object" && token !== null && "keyword" in token;
}

export function nameIn(value: PdfValue | undefined): string | undefined {
  return typeof value === "object" && value !== null && "name" in value ? value.name : undefined;
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** Reads values and keywords one after the other from bytes as Latin-1 letters. */
export class PdfLexer {
  readonly #text: string;
  at: number;

  constructor(text: string, at = 0) {
    this.#text = text;
    this.at = at;
  }

  /** The next value or keyword; undefined at the end. */
  next(): PdfValue | Keyword | undefined {
    this.#match(/(?:\s|%[^\r\n]*|\0)*/y);
    if (this.at >= this.#text.length) return undefined;
    const reference = this.#match(/(\d+) \d+ R(?![A-Za-z])/y);
    if (reference !== undefined) return { object: Number.parseInt(reference, 10) };
    const number = this.#match(/[+-]?(?:\d+\.?\d*|\.\d+)/y);
    if (number !== undefined) return Number(number);
    const name = this.#match(/\/[^\s\0()<>[\]{}/%]*/y);
    if (name !== undefined) return { name: name.slice(1).replace(/#([0-9a-f]{2})/gi, hexLetter) };
    if (this.#match(/<</y) !== undefined) return this.#dictionary();
    if (this.#match(/\[/y) !== undefined) return this.#until("]");
    if (this.#match(/\(/y) !== undefined) return decoded(this.#literal());
    const hex = this.#match(/<[\s0-9a-f]*>/iy);
    if (hex !== undefined) return decoded(fromHex(hex.replace(/[<>\s]/g, "")));
    const word = this.#match(/>>|[^\s\0()<>[\]{}/%]+|./y) ?? "";
    return word === "true" || word === "false" ? word === "true" : word === "null" ? null : { keyword: word };
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  #until(end: string): PdfArray {
    const values: PdfValue[] = [];
    for (let token = this.next(); token !== undefined; token = this.next()) {
      if (!isKeyword(token)) values.push(token);
      else if (token.keyword === end) return values;
    }
    return values;
  }

  #dictionary(): Dictionary {
    const pairs = this.#until(">>");
    return new Map(
      pairs.flatMap((key, place) => {
        const [name, value] = [nameIn(key), pairs[place + 1]];
        return place % 2 === 0 && name !== undefined && value !== undefined ? [[name, value] as const] : [];
      }),
    );
  }

  #literal(): string {
    let [text, depth] = ["", 1];
    while (this.at < this.#text.length) {
      const letter = this.#text.charAt(this.at++);
      if (letter === "(") depth++;
      if (letter === ")" && --depth === 0) return text;
      text += letter === "\\" ? this.#escaped() : letter;
    }
    return text;
  }

  #escaped(): string {
    const octal = this.#match(/[0-7]{1,3}/y);
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
    if (this.#match(/\r\n|\r|\n/y) !== undefined) return "";
    const letter = this.#text.charAt(this.at++);
    return escapes[letter] ?? letter;
  }
}

function hexLetter(_: string, digits: string): string {
  return String.fromCharCode(Number.parseInt(digits, 16));
}

function fromHex(digits: string): string {
  const even = digits.length % 2 === 0 ? digits : `${digits}0`;
  return even.replace(/../g, (pair) => hexLetter("", pair));
}

/** A text string is UTF-16 when it begins with a byte order mark (7.9.2.2). */
function decoded(bytes: string): string {
  if (!bytes.startsWith("\u00fe\u00ff")) return bytes;
  return Buffer.from(bytes.slice(2), "latin1").swap16().toString("utf16le");
}
