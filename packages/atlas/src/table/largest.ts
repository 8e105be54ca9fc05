import type { Codes } from "./column.ts";

/** The largest of some codes, 0 when there are none. One pass. */
export function largestIn(codes: Codes): number {
  // A loop for each kind of array: one that has met several kinds is compiled to something half as fast.
  if (codes instanceof Uint8Array) return largestByte(codes);
  return codes instanceof Uint16Array ? largestShort(codes) : largestWord(codes);
}

function largestByte(codes: Uint8Array): number {
  let largest = 0;
  for (let i = 0; i < codes.length; i++) largest = Math.max(largest, codes[i] ?? 0);
  return largest;
}

function largestShort(codes: Uint16Array): number {
  let largest = 0;
  for (let i = 0; i < codes.length; i++) largest = Math.max(largest, codes[i] ?? 0);
  return largest;
}

function largestWord(codes: Uint32Array): number {
  let largest = 0;
  for (let i = 0; i < codes.length; i++) largest = Math.max(largest, codes[i] ?? 0);
  return largest;
}
