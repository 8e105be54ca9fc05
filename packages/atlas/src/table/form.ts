/**
 * The serialised form of a table, version 3, all numbers little-endian:
 *
 *     0   8 bytes   "MWATLAS" and the byte 3
 *     8   4 bytes   length of the directory in bytes
 *     12  4 bytes   0
 *     16            the directory: canonical JSON, then spaces up to a multiple of 8
 *                   the sections, one after the other
 *
 * A section's `at` is its number in the order in which sections stand; how many bytes each takes follows from what it is. In the
 * directory it is told by its fields (`planes`, `rest`, an `alphabet` that is a list, or none of these), and its length only where that is
 * not the number of rows, or within a section, the length of that one. Equal tables give equal bytes. The form does what a general
 * compressor afterwards cannot: small alphabets share bytes, bytes of unlike meaning stand apart, and sections whose bytes
 * are spread alike are neighbours.
 */
export const magic: readonly number[] = [0x4d, 0x57, 0x41, 0x54, 0x4c, 0x41, 0x53, 3];
export const headerBytes = 16;

export const arrayTypes = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  f64: Float64Array,
} as const;
export type ArrayType = keyof typeof arrayTypes;
export type SectionArray = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** Bytes as they are. */
export interface BytesSection {
  readonly as: "bytes";
  readonly at: number;
  readonly length: number;
}

/** At most 16 different values: several elements are the digits of one byte, the first one the lowest. */
export interface DigitsSection {
  readonly as: "digits";
  /** Absent where the values are bytes. */
  readonly type?: "u16" | "u32";
  readonly at: number;
  /** Elements, however many share a byte. */
  readonly length: number;
  /** The values, the most frequent first; a digit is a place among them. */
  readonly alphabet: readonly number[];
}

/** The first bytes of all elements, then the second ones, and so on. */
export interface PlanesSection {
  readonly as: "planes";
  readonly type: Exclude<ArrayType, "u8">;
  readonly length: number;
  readonly planes: readonly (BytesSection | DigitsSection)[];
}

/** A byte for each element: its place in the alphabet, or the alphabet's length for the next element of the rest. */
export interface RankedSection {
  readonly as: "ranked";
  readonly type: "u16" | "u32";
  readonly at: number;
  readonly length: number;
  /** The most frequent values, at most 255, the most frequent first. */
  readonly alphabet: PlanesSection;
  readonly rest: PlanesSection;
}

export type Section = BytesSection | DigitsSection | PlanesSection | RankedSection;

export const mostDigits = 16;
export const mostRanked = 255;

/** The bytes that a section takes itself, without those it is made of. */
export function bytesOfSection(section: BytesSection | DigitsSection | RankedSection): number {
  return section.as === "digits"
    ? Math.ceil(section.length / digitsPerByte(section.alphabet.length))
    : section.length;
}

/** How many digits of an alphabet fit into a byte: `size ** digits <= 256`, at most 8. */
export function digitsPerByte(size: number): number {
  let digits = 1;
  while (digits < 8 && size ** (digits + 1) <= 256) digits++;
  return digits;
}
