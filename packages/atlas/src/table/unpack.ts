import {
  type ArrayType,
  arrayTypes,
  type DigitsSection,
  digitsPerByte,
  type PlanesSection,
  type RankedSection,
  type Section,
  type SectionArray,
} from "./form.ts";
import { largestIn } from "./largest.ts";
import { unreadable } from "./unreadable.ts";

/** Gives the bytes of the section of a number. */
export type BytesAt = (at: number) => Uint8Array;

/** The array of a section; throws `table-unreadable`. Arrays of bytes may be views of what is read. */
export function unpacked(section: Section, bytesAt: BytesAt): SectionArray {
  switch (section.as) {
    case "bytes":
      return bytesAt(section.at);
    case "digits":
      return fromDigits(section, bytesAt);
    case "planes":
      return fromPlanes(section, bytesAt);
    case "ranked":
      return fromRanks(section, bytesAt);
  }
}

function fromDigits({ type, at, length, alphabet }: DigitsSection, bytesAt: BytesAt): SectionArray {
  const size = alphabet.length;
  const inByte = digitsPerByte(size);
  const numbers = size ** inByte;
  const bytes = bytesAt(at);
  if (largestIn(bytes) >= numbers) throw unreadable("has a byte that is no digits of its alphabet");
  const spelled = arrayOf(type, numbers * inByte);
  for (let number = 0; number < numbers; number++)
    for (let digit = 0, left = number; digit < inByte; digit++, left = Math.floor(left / size))
      spelled[number * inByte + digit] = alphabet[left % size] ?? 0;
  const array = arrayOf(type, bytes.length * inByte);
  if (array instanceof Uint8Array && spelled instanceof Uint8Array) spellBytes(bytes, spelled, inByte, array);
  else spell(bytes, spelled, inByte, array);
  // The last byte may have digits to spare.
  return array.subarray(0, length);
}

/** A loop of its own: one that has met several kinds of arrays is compiled to something half as fast. */
function spellBytes(bytes: Uint8Array, spelled: Uint8Array, inByte: number, array: Uint8Array): void {
  let to = 0;
  for (let byte = 0; byte < bytes.length; byte++) {
    const from = (bytes[byte] ?? 0) * inByte;
    for (let digit = 0; digit < inByte; digit++) array[to++] = spelled[from + digit] ?? 0;
  }
}

function spell(bytes: Uint8Array, spelled: SectionArray, inByte: number, array: SectionArray): void {
  let to = 0;
  for (let byte = 0; byte < bytes.length; byte++) {
    const from = (bytes[byte] ?? 0) * inByte;
    for (let digit = 0; digit < inByte; digit++) array[to++] = spelled[from + digit] ?? 0;
  }
}

function fromPlanes({ type, length, planes }: PlanesSection, bytesAt: BytesAt): SectionArray {
  const width = arrayTypes[type].BYTES_PER_ELEMENT;
  const read = planes.map((plane) => unpacked(plane, bytesAt));
  if (read.length !== width || read.some((plane) => plane.length !== length))
    throw unreadable("has planes of another number or length");
  const array = arrayOf(type, length);
  const bytes = new Uint8Array(array.buffer);
  for (const [place, plane] of read.entries())
    for (let i = 0; i < length; i++) bytes[i * width + place] = plane[i] ?? 0;
  return array;
}

function fromRanks({ type, at, length, alphabet, rest }: RankedSection, bytesAt: BytesAt): SectionArray {
  const values = fromPlanes(alphabet, bytesAt);
  const others = fromPlanes(rest, bytesAt);
  const ranks = bytesAt(at);
  if (largestIn(ranks) > values.length) throw unreadable("has a place outside its alphabet");
  const array = arrayOf(type, length);
  let next = 0;
  for (let i = 0; i < length; i++) {
    const rank = ranks[i] ?? 0;
    array[i] = (rank < values.length ? values[rank] : others[next++]) ?? 0;
  }
  if (next !== others.length) throw unreadable(`has a rest of ${others.length} where ${next} are needed`);
  return array;
}

function arrayOf(type: ArrayType | undefined, length: number): SectionArray {
  switch (type) {
    case "u8":
    case undefined:
      return new Uint8Array(length);
    case "u16":
      return new Uint16Array(length);
    case "u32":
      return new Uint32Array(length);
    case "f64":
      return new Float64Array(length);
  }
}
