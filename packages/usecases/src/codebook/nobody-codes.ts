import { conflicts, ProblemError, rounds } from "@mapwright/domain";
import type { Reader } from "../ports/index.ts";

/**
 * Refuses to change a codebook while somebody works under it: a round of coding is open, or has conflicts that nobody has
 * settled yet. What comes out of either would be an answer to a question that has changed in between. Pilots are practice and
 * put nothing into the map, but their coders read the codebook too: an open one counts, its conflicts do not.
 */
export async function mustNotBeCoded(reader: Reader, map: string): Promise<void> {
  const of = await reader.rows(rounds, { where: { map, kind: "coding" } });
  const open = of.find(({ state }) => state === "open");
  if (open !== undefined)
    throw new ProblemError({
      code: "round-open",
      message: `Round ${open.round} of coding is open under ${open.codebook}.`,
      hint: "Close it before the codebook changes: its coders must all answer the same questions.",
      value: String(open.round),
    });
  for (const { round } of of.filter(({ pilot }) => !pilot)) {
    const left = await reader.count(conflicts, { map, round, state: "open" });
    if (left === 0) continue;
    throw new ProblemError({
      code: "conflicts-open",
      message: `Round ${round} of coding has ${left} open conflicts.`,
      hint: "Settle them before the codebook changes: they are about categories as they are now.",
      value: String(round),
    });
  }
}
