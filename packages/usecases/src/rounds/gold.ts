import type { GoldAnswer, RoundRow } from "@mapwright/domain";
import type { Reader } from "../ports/index.ts";

/** The gold answers as they were opened when the round was closed. */
export async function goldOf(reader: Reader, { map, round }: RoundRow): Promise<readonly GoldAnswer[]> {
  for (let after = 0; ; ) {
    const entries = await reader.entries(after, 1000, map);
    for (const { kind, payload, seq } of entries) {
      after = seq;
      if (kind !== "round.closed") continue;
      // Written by the event of this kind, whose schema was checked when it was appended.
      const closed = payload as unknown as { round: number; gold: { answers: GoldAnswer[] } | null };
      if (closed.round === round) return closed.gold?.answers ?? [];
    }
    if (entries.length === 0) return [];
  }
}
