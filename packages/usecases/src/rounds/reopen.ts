import { conflicts, pairs, type RoundRow } from "@mapwright/domain";
import type { Writer } from "../ports/index.ts";
import { codebookOfRound, disputeEvents } from "./reveal.ts";
import { agree, byQuestion, votesOf } from "./votes.ts";

/**
 * After a change: what the pair now answers differently, and no adjudicator has been asked about yet, becomes a conflict.
 * The value in the map stays until it is settled. A change that brings a pair together settles nothing by itself.
 */
export async function reopenIfDisputed(writer: Writer, round: RoundRow, initiative: string): Promise<void> {
  const { map, round: number } = round;
  const pair = await writer.one(pairs, { map, round: number, initiative });
  if (pair === undefined || pair.state === "closed") return;
  const codebook = await codebookOfRound(writer, round);
  const asked = await writer.rows(conflicts, { where: { map, round: number, initiative } });
  const questions = byQuestion(await votesOf(writer, round, "latest", initiative));
  const disputed = [...questions]
    .filter(
      ([about, votes]) => !agree(codebook, votes) && !asked.some((conflict) => conflict.about === about),
    )
    .map(([about]) => about);
  if (disputed.length > 0) await writer.append(await disputeEvents(writer, round, initiative, disputed));
}
