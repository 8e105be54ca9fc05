import {
  type AdjudicationRow,
  type Answer,
  adjudications,
  type ConflictRow,
  canonicalJson,
  foldText,
  type Level,
  rounds,
} from "@mapwright/domain";
import type { Reader } from "../ports/index.ts";
import { type Vote, votesOf } from "../rounds/votes.ts";

/** An earlier adjudication with how like it is, from 0 to 1. */
export interface Precedent {
  readonly conflict: number;
  readonly initiative: string;
  readonly answer: Level | Answer;
  readonly reason: string;
  readonly likeness: number;
}

/**
 * Earlier adjudications about the same question, the most like first: half from the answers that were in dispute, half from
 * the words of quotes and reasons, each as the share of what either has that both have (Jaccard 1901). At most ten.
 */
export async function precedentsOf(
  reader: Reader,
  conflict: ConflictRow,
  votes: readonly Vote[],
): Promise<readonly Precedent[]> {
  const { map, about } = conflict;
  const earlier = await reader.rows(adjudications, { where: { map, about } });
  const mine = { answers: answersIn(votes), words: wordsIn(votes) };
  const found = await Promise.all(
    earlier.map(async (row): Promise<Precedent> => {
      const theirs = await votesBehind(reader, row);
      const words = new Set([...wordsIn(theirs), ...wordsOf(row.ruling.reason)]);
      const likeness = 0.5 * overlap(mine.answers, answersIn(theirs)) + 0.5 * overlap(mine.words, words);
      const { answer, reason } = row.ruling;
      return { conflict: row.conflict, initiative: row.initiative, answer, reason, likeness };
    }),
  );
  return found.sort((a, b) => b.likeness - a.likeness || a.conflict - b.conflict).slice(0, 10);
}

async function votesBehind(
  reader: Reader,
  { map, about, initiative }: AdjudicationRow,
): Promise<readonly Vote[]> {
  const all = await Promise.all(
    (await reader.rows(rounds, { where: { map } })).map((round) =>
      votesOf(reader, round, "first", initiative),
    ),
  );
  return all.flat().filter((vote) => vote.about === about);
}

function answersIn(votes: readonly Vote[]): ReadonlySet<string> {
  return new Set(
    votes.flatMap(({ answer }) =>
      typeof answer !== "string" && "codes" in answer ? answer.codes : [canonicalJson(answer)],
    ),
  );
}

function wordsIn(votes: readonly Vote[]): ReadonlySet<string> {
  return new Set(
    votes.flatMap(({ reason, memo, evidence }) =>
      wordsOf([reason, memo, ...evidence.map(({ quote }) => quote)].join(" ")),
    ),
  );
}

function wordsOf(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3);
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((one) => b.has(one)).length;
  const either = a.size + b.size - both;
  return either === 0 ? 0 : both / either;
}
