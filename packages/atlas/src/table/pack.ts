import type { Codes } from "./column.ts";
import {
  type BytesSection,
  type DigitsSection,
  digitsPerByte,
  mostDigits,
  mostRanked,
  type PlanesSection,
  type RankedSection,
  type Section,
  type SectionArray,
} from "./form.ts";
import type { Pieces } from "./pieces.ts";

/** Packs an array in the way that compresses best afterwards. Equal arrays are packed alike on every machine. */
export function packed(array: SectionArray, pieces: Pieces): Section {
  if (array instanceof Float64Array) return planes(array, pieces);
  if (array instanceof Uint8Array) return packedBytes(array, pieces);
  const frequent = byFrequency(array);
  if (isForDigits(array, frequent.length)) return digits(array, valuesOf(frequent), pieces);
  const first = frequent.slice(0, mostRanked);
  const covered = first.reduce((sum, [, count]) => sum + count, 0);
  // Of values that are nearly all rare, an alphabet would list some for nothing.
  if (covered * 4 < array.length * 3 || array.length === 0) return planes(array, pieces);
  return ranked(array, valuesOf(first), array.length - covered, pieces);
}

/** Shorter arrays do not save what the alphabet takes in the directory. */
const fewestForDigits = 1000;

function isForDigits(array: Codes, values: number): boolean {
  return array.length >= fewestForDigits && values <= mostDigits;
}

function packedBytes(array: Uint8Array, pieces: Pieces): BytesSection | DigitsSection {
  const frequent = byFrequency(array);
  if (isForDigits(array, frequent.length)) return digits(array, valuesOf(frequent), pieces);
  return pieces.add({ as: "bytes", length: array.length }, array);
}

/** Each value with how often it occurs, the most frequent first, equally frequent ones ascending. */
function byFrequency(codes: Codes): [number, number][] {
  const counts = codes instanceof Uint32Array ? countsByValue(codes) : countsByPlace(codes);
  return counts.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}

function countsByValue(codes: Codes): [number, number][] {
  const counts = new Map<number, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts];
}

function countsByPlace(codes: Uint8Array | Uint16Array): [number, number][] {
  const counts = new Uint32Array(2 ** (codes.BYTES_PER_ELEMENT * 8));
  for (let i = 0; i < codes.length; i++) counts[codes[i] ?? 0] = (counts[codes[i] ?? 0] ?? 0) + 1;
  return [...counts.entries()].filter(([, count]) => count > 0);
}

function valuesOf(frequent: readonly (readonly [number, number])[]): number[] {
  return frequent.map(([value]) => value);
}

function digits(array: Codes, alphabet: readonly number[], pieces: Pieces): DigitsSection {
  const places = new Map(alphabet.map((value, place) => [value, place]));
  const inByte = digitsPerByte(alphabet.length);
  const bytes = new Uint8Array(Math.ceil(array.length / inByte));
  for (let byte = 0; byte < bytes.length; byte++) {
    let number = 0;
    for (let i = Math.min(array.length, (byte + 1) * inByte) - 1; i >= byte * inByte; i--)
      number = number * alphabet.length + (places.get(array[i] ?? 0) ?? 0);
    bytes[byte] = number;
  }
  const section = { as: "digits", length: array.length, alphabet } as const;
  if (array instanceof Uint8Array) return pieces.add(section, bytes);
  return pieces.add({ ...section, type: array instanceof Uint16Array ? "u16" : "u32" }, bytes);
}

function ranked(
  array: Uint16Array | Uint32Array,
  values: readonly number[],
  others: number,
  pieces: Pieces,
): RankedSection {
  const places = new Map(values.map((value, place) => [value, place]));
  const bytes = new Uint8Array(array.length);
  const isShort = array instanceof Uint16Array;
  const rest = isShort ? new Uint16Array(others) : new Uint32Array(others);
  let next = 0;
  for (let i = 0; i < array.length; i++) {
    const place = places.get(array[i] ?? 0);
    bytes[i] = place ?? values.length;
    if (place === undefined) rest[next++] = array[i] ?? 0;
  }
  const alphabet = planes(isShort ? Uint16Array.from(values) : Uint32Array.from(values), pieces);
  const type = isShort ? "u16" : "u32";
  const section = { as: "ranked", type, length: array.length, alphabet, rest: planes(rest, pieces) } as const;
  return pieces.add(section, bytes);
}

function planes(array: Uint16Array | Uint32Array | Float64Array, pieces: Pieces): PlanesSection {
  const width = array.BYTES_PER_ELEMENT;
  const from = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  const sections = Array.from({ length: width }, (_, plane) => {
    const bytes = new Uint8Array(array.length);
    for (let i = 0; i < array.length; i++) bytes[i] = from[i * width + plane] ?? 0;
    return packedBytes(bytes, pieces);
  });
  const type = array instanceof Float64Array ? "f64" : array instanceof Uint16Array ? "u16" : "u32";
  return { as: "planes", type, length: array.length, planes: sections };
}
