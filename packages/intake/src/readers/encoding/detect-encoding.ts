import { type CodePage, codePages, noCharacter } from "./code-pages.ts";
import { guessSingleByte } from "./single-byte.ts";
import { utf8Census } from "./utf8-census.ts";

/** The encoding of a text, where it starts and what its user should know. */
export interface Encoding {
  readonly encoding: string;
  /** Bytes of the byte order mark. */
  readonly start: number;
  readonly notes: readonly string[];
}

/** A byte that cannot be read; its row is for the reader of the format to tell. */
export class UndecodableError extends Error {
  readonly offset: number;
  readonly byte: number;
  readonly encoding: string;
  readonly reason: string;
  readonly offered: readonly string[];

  constructor(
    bytes: Uint8Array,
    offset: number,
    encoding: string,
    reason: string,
    offered: readonly string[],
  ) {
    super(reason);
    this.name = "UndecodableError";
    this.offset = offset;
    this.byte = bytes[offset] ?? 0;
    this.encoding = encoding;
    this.reason = reason;
    this.offered = offered;
  }
}

/**
 * Tells the encoding of a text. The order of the rules:
 *
 * 1. a byte order mark decides;
 * 2. without one, zero bytes at (nearly) every second place mean UTF-16;
 * 3. bytes that are well-formed UTF-8 throughout are UTF-8;
 * 4. bytes above 0x7F of which at least one in twenty is a well-formed UTF-8 sequence are damaged or mixed UTF-8:
 *    nothing is guessed and the first stray byte is named;
 * 5. otherwise the text has one byte per character: Windows-1252 or Mac Roman by how the letters read, and when
 *    neither reads better, nothing is guessed.
 */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return checked(bytes, marked);
  const wide = unmarkedUtf16(bytes);
  if (wide !== undefined) {
    return checked(bytes, {
      encoding: wide,
      start: 0,
      notes: ["Read as UTF-16, though the file has no byte order mark."],
    });
  }
  const { sequences, strays, firstStray } = utf8Census(bytes);
  if (strays === 0) return { encoding: "utf-8", start: 0, notes: [] };
  if (sequences * 20 > strays) {
    const reason = `the file has ${sequences} characters in UTF-8, but from here on ${strays} bytes that UTF-8 does not have`;
    throw new UndecodableError(bytes, firstStray, "utf-8", reason, ["windows-1252", "macintosh"]);
  }
  const guess = guessSingleByte(bytes);
  if (guess === "ambiguous") {
    const reason = "the file is not UTF-8, and neither Windows-1252 nor Mac Roman reads clearly better";
    throw new UndecodableError(bytes, firstStray, "utf-8", reason, ["windows-1252", "macintosh"]);
  }
  const note = `Read as ${encodingName(guess)}: the file is not UTF-8; ${strays} of its bytes are letters or signs of ${encodingName(guess)}.`;
  return { encoding: guess, start: 0, notes: [note] };
}

function checked(bytes: Uint8Array, encoding: Encoding): Encoding {
  const broken = firstUndecodable(bytes, encoding.start, encoding.encoding);
  if (broken < 0) return encoding;
  const name = encodingName(encoding.encoding);
  throw new UndecodableError(bytes, broken, encoding.encoding, `the byte is no character of ${name}`, [
    "windows-1252",
  ]);
}

function byteOrderMark(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: "utf-8", start: 3, notes: [] };
  if (first === 0xff && second === 0xfe) {
    if (third === 0 && fourth === 0 && bytes.length % 4 === 0) {
      throw new UndecodableError(bytes, 0, "utf-32le", "the file is UTF-32, which is not read", []);
    }
    return { encoding: "utf-16le", start: 2, notes: ["Read as UTF-16."] };
  }
  if (first === 0xfe && second === 0xff)
    return { encoding: "utf-16be", start: 2, notes: ["Read as UTF-16."] };
  return undefined;
}

/** UTF-16 of mostly Latin text has a zero in nearly every second byte, always on the same side. */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = Math.min(bytes.length, 4096) & ~1;
  if (sample < 8 || bytes.length % 2 !== 0) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const pairs = sample / 2;
  if (odd > pairs * 0.7 && even < pairs * 0.05) return "utf-16le";
  if (even > pairs * 0.7 && odd < pairs * 0.05) return "utf-16be";
  return undefined;
}

/**
 * Takes the encoding a person asked for: a label of the WHATWG Encoding Standard, or `mac-roman`. Checks that every
 * byte has a character there. Throws an UndecodableError with the first that has none, a RangeError for unknown labels.
 */
export function askedEncoding(bytes: Uint8Array, label: string): Encoding {
  const encoding = knownEncoding(label);
  const marked = byteOrderMark(bytes);
  const start = marked?.encoding === encoding ? marked.start : 0;
  const page = codePageOf(encoding);
  const broken = page === undefined ? firstUndecodable(bytes, start, encoding) : firstWithout(bytes, page);
  if (broken >= 0) {
    throw new UndecodableError(
      bytes,
      broken,
      encoding,
      `the byte is no character of ${encodingName(encoding)}`,
      [],
    );
  }
  return { encoding, start, notes: [`Read as ${encodingName(encoding)}, as asked.`] };
}

function knownEncoding(label: string): string {
  const name = label.trim().toLowerCase();
  if (["mac-roman", "macroman", "macintosh", "x-mac-roman"].includes(name)) return "macintosh";
  return new TextDecoder(name).encoding;
}

export function codePageOf(encoding: string): CodePage | undefined {
  if (encoding === "windows-1252" || encoding === "macintosh") return codePages[encoding];
  return undefined;
}

function firstWithout(bytes: Uint8Array, page: CodePage): number {
  return bytes.findIndex((byte) => page[byte] === noCharacter);
}

/** Offset of the block of bytes that does not decode, narrowed to 64 bytes; exact for UTF-8. */
function firstUndecodable(bytes: Uint8Array, start: number, encoding: string): number {
  if (encoding === "utf-8") return utf8Census(bytes).firstStray;
  const decoder = new TextDecoder(encoding, { fatal: true });
  const block = 64;
  for (let at = start; at < bytes.length; at += block) {
    try {
      decoder.decode(bytes.subarray(at, at + block), { stream: at + block < bytes.length });
    } catch {
      return at;
    }
  }
  return -1;
}

const names: Readonly<Record<string, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "windows-1252": "Windows-1252",
  macintosh: "Mac Roman",
};

export function encodingName(encoding: string): string {
  return names[encoding] ?? encoding;
}
