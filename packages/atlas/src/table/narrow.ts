import type { Codes } from "./column.ts";

/** Room for `length` unsigned whole numbers of at most `largest`, in the fewest bytes. */
export function narrowArray(length: number, largest: number): Codes {
  if (largest < 256) return new Uint8Array(length);
  return largest < 65_536 ? new Uint16Array(length) : new Uint32Array(length);
}
