import { conflicts, corrections, interests, rounds, tasks } from "@mapwright/domain";
import type { Reader } from "../ports/index.ts";

const numbered = { conflicts, corrections, interests, rounds, tasks };

/** The next number of a kind of thing in a map: rows are numbered from 1 without gaps and never removed. */
export async function nextNumber(reader: Reader, of: keyof typeof numbered, map: string): Promise<number> {
  return (await reader.count<{ readonly map: string }>(numbered[of], { map })) + 1;
}
