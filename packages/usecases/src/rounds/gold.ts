import { type GoldAnswer, type RoundRow, roundClosed, rounds } from "@mapwright/domain";
import type { Reader } from "../ports/index.ts";

/** The gold answers as they were opened when the round was closed. */
export async function goldOf(reader: Reader, { map, round }: RoundRow): Promise<readonly GoldAnswer[]> {
  // A round is closed once, so that there are no more entries of this kind than rounds.
  const limit = await reader.count(rounds, { map });
  const closings = await reader.latestEntries({ map, kind: roundClosed.kind, limit });
  const closing = closings
    .map(({ payload }) => roundClosed.payload.parse(payload))
    .find((closed) => closed.round === round);
  return closing?.gold?.answers ?? [];
}
