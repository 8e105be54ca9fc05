import {
  type Codebook,
  codebooks,
  codingRevealed,
  codingSubmission,
  conflictFound,
  conflicts,
  type NewEvent,
  newEvent,
  type PairRow,
  pairReached,
  pairs,
  type RoundRow,
  screeningSubmission,
  type TaskRow,
  tasks,
  verdictsRevealed,
} from "@mapwright/domain";
import type { Context, Reader, Writer } from "../ports/index.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { applyVerdicts, givenIn, keepSettled, type Settled, type SettledVerdict } from "./results.ts";
import { openSealed } from "./sealing.ts";
import { agree, byQuestion, comparable, evidenceOf, type Vote, votesOf } from "./votes.ts";

/** The codebook version a round works under. */
export async function codebookOfRound(reader: Reader, { map, round, codebook }: RoundRow): Promise<Codebook> {
  const row = await reader.one(codebooks, { map, codebook });
  if (row === undefined)
    throw new Error(`Round ${round} of "${map}" works under ${codebook}, which is not there.`);
  return row.document;
}

/**
 * Opens what is complete: the pair of this initiative, or, where the round is revealed as a whole, all pairs once nobody
 * has anything left to submit. This and the closing of a round are the only places that open sealed answers.
 */
export async function revealComplete(
  context: Context,
  writer: Writer,
  round: RoundRow,
  initiative: string,
): Promise<void> {
  const where = { map: round.map, round: round.round };
  const isWhole = round.plan.reveal === "round";
  const open = await writer.rows(pairs, {
    where: { ...where, state: "open" as const, ...(isWhole ? {} : { initiative }) },
  });
  const given = await writer.rows(tasks, { where: isWhole ? where : { ...where, initiative } });
  const isComplete = (pair: PairRow): boolean =>
    pair.lacking === 0 &&
    given.every(
      ({ initiative, state }) =>
        initiative !== pair.initiative || state === "submitted" || state === "released",
    );
  if (!open.every(isComplete)) return;
  for (const pair of open) {
    await openTasks(
      context,
      writer,
      round,
      given.filter((task) => task.initiative === pair.initiative),
    );
    await compare(context, writer, round, pair.initiative);
  }
}

/** Opens the submitted ones of some tasks of a pair. */
export async function openTasks(
  context: Context,
  writer: Writer,
  { round, kind, codebook }: RoundRow,
  of: readonly TaskRow[],
): Promise<void> {
  for (const { map, task, initiative, person, state, commitment } of of) {
    if (state !== "submitted") continue;
    const { salt, content } = await openSealed(
      context,
      writer,
      { map, part: "task", number: task },
      commitment,
    );
    const whose = { task, round, initiative, person, salt };
    await writer.append([
      kind === "screening"
        ? newEvent(verdictsRevealed, map, { ...whose, submission: screeningSubmission.parse(content) })
        : newEvent(codingRevealed, map, { ...whose, codebook, submission: codingSubmission.parse(content) }),
    ]);
  }
}

/** Compares the votes of a revealed pair: what all say becomes the answer, the rest waits for an adjudicator. */
async function compare(context: Context, writer: Writer, round: RoundRow, initiative: string): Promise<void> {
  const codebook = await codebookOfRound(writer, round);
  const questions = byQuestion(await votesOf(writer, round, "latest", initiative));
  const disputed = [...questions].filter(([, votes]) => !agree(codebook, votes)).map(([about]) => about);
  await writer.append(await disputeEvents(writer, round, initiative, disputed));
  if (round.pilot) return;
  const agreed = new Map([...questions].filter(([about]) => !disputed.includes(about)));
  if (round.kind === "coding") {
    await keepSettled(
      writer,
      round.map,
      initiative,
      round.codebook,
      agreedAnswers(context, round, codebook, agreed),
    );
  } else if (disputed.length === 0) {
    await applyRoundVerdicts(writer, round, initiative, agreedVerdicts(context, round, agreed));
  }
}

/** The entries for what a pair answered differently, and the state it comes to. */
export async function disputeEvents(
  reader: Reader,
  { map, round }: RoundRow,
  initiative: string,
  disputed: readonly string[],
): Promise<readonly NewEvent[]> {
  const first = (await reader.count(conflicts, { map })) + 1;
  return [
    ...disputed.map((about, index) =>
      newEvent(conflictFound, map, { conflict: first + index, round, initiative, about }),
    ),
    newEvent(pairReached, map, { round, initiative, state: disputed.length === 0 ? "agreed" : "conflict" }),
  ];
}

function agreedAnswers(
  context: Context,
  round: RoundRow,
  codebook: Codebook,
  agreed: ReadonlyMap<string, readonly Vote[]>,
): readonly Settled[] {
  return [...agreed].flatMap(([variable, votes]): readonly Settled[] => {
    const [first] = votes;
    if (first === undefined) return [];
    const answer = comparable(codebook, variable, first.answer);
    if (typeof answer === "string") return [];
    return [
      {
        variable,
        answer,
        state: "coded",
        evidence: evidenceOf(votes),
        given: givenIn(context, round, votes),
      },
    ];
  });
}

/** The verdicts that all of a pair gave. */
export function agreedVerdicts(
  context: Context,
  round: RoundRow,
  agreed: ReadonlyMap<string, readonly Vote[]>,
): ReadonlyMap<string, SettledVerdict> {
  return new Map(
    [...agreed].flatMap(([criterion, votes]): readonly [string, SettledVerdict][] => {
      const level = votes[0]?.answer;
      if (typeof level !== "string") return [];
      return [
        [
          criterion,
          { level, state: "coded", evidence: evidenceOf(votes), given: givenIn(context, round, votes) },
        ],
      ];
    }),
  );
}

export async function applyRoundVerdicts(
  writer: Writer,
  round: RoundRow,
  initiative: string,
  verdicts: ReadonlyMap<string, SettledVerdict>,
): Promise<void> {
  const { protocol } = await mapNamed(writer, round.map);
  if (protocol === null) return;
  const codebook = await codebookOfRound(writer, round);
  await applyVerdicts(writer, round.map, initiative, { protocol, codebook }, verdicts);
}
