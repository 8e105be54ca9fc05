import { conflicts, corrections, interests, rounds, type Table, tasks } from "@mapwright/domain";
import type { Reader } from "../ports/index.ts";

const numbered = { conflicts, corrections, interests, rounds, tasks };

/** The next number of a kind of thing in a map: rows are numbered from 1 without gaps and never removed. */
export async function nextNumber(reader: Reader, of: keyof typeof numbered, map: string): Promise<number> {
  // Each of these tables has the column `map`, and nothing else of a row is asked for.
  const counted = numbered[of] as unknown as Table<{ readonly map: string }>;
  return (await reader.count(counted, { map })) + 1;
}
