import type { ReaderLimits } from "../limits.ts";

/** The column (0 is A) and row (1 is the first) of a reference such as `B7`; undefined when it is none. */
export function cellReference(
  text: string,
  limits: ReaderLimits,
): { column: number; row: number } | undefined {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row >= 1 && row <= limits.rows && column <= limits.columns ? { column: column - 1, row } : undefined;
}
