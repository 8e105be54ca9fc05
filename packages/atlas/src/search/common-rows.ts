import { placeFrom } from "./place-from.ts";

/** The rows that are in both lists; all of them ascend. */
export function commonRows(a: Uint32Array, b: Uint32Array): Uint32Array {
  const [fewer, more] = a.length < b.length ? [a, b] : [b, a];
  const rows = new Uint32Array(fewer.length);
  let count = 0;
  let at = 0;
  for (const row of fewer) {
    at = placeFrom(more, at, row);
    if (more[at] === row) rows[count++] = row;
  }
  return rows.subarray(0, count);
}
