/**
 * The serialised form of a table, version 1, all numbers little-endian:
 *
 *     0   8 bytes   "MWATLAS" and the byte 1
 *     8   4 bytes   length of the directory in bytes
 *     12  4 bytes   0
 *     16            the directory: canonical JSON, then spaces up to a multiple of 8
 *                   the sections, each starting at a multiple of 8, the gaps 0
 *
 * A section's `at` counts from the end of the directory. Equal tables give equal bytes.
 */
export const magic: readonly number[] = [0x4d, 0x57, 0x41, 0x54, 0x4c, 0x41, 0x53, 1];
export const headerBytes = 16;

export const arrayTypes = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  f64: Float64Array,
} as const;
export type ArrayType = keyof typeof arrayTypes;
export type SectionArray = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** Where an array stands and how many elements it has. */
export interface Section {
  readonly type: ArrayType;
  readonly at: number;
  readonly length: number;
}

export function aligned(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}
