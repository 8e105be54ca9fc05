import {
  type CodedAnswer,
  type CodingSubmission,
  checkAnswers,
  codebookVersionId,
  codingRevealed,
  initiatives,
  type NewEvent,
  newEvent,
  ProblemError,
  pairFormed,
  type RoundRow,
  roundClosed,
  roundOpened,
  roundPlan,
  rounds,
  type Texts,
  taskAllotted,
  taskSubmitted,
  tasks,
} from "@mapwright/domain";
import type { Context, Reader, Writer } from "../ports/index.ts";
import { codebookOf } from "../protocol/codebook-of.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { disputeEvents } from "../rounds/reveal.ts";
import { openSealed, sealContent } from "../rounds/sealing.ts";
import { agree, byQuestion, votesOf } from "../rounds/votes.ts";

/** What one person answered about one initiative somewhere else. */
export interface ForeignCoding {
  readonly initiative: string;
  readonly person: string;
  readonly answers: readonly CodedAnswer[];
}

/**
 * Takes in codings that were made elsewhere, independently of each other, as a closed round: first submissions like any
 * other, so that agreement is measured and conflicts are found. People may have left out variables. What was made elsewhere
 * changes no value of the map: it is evidence, and who wants it in the map adjudicates.
 */
export async function importCodings(
  context: Context,
  {
    map,
    title,
    codings,
  }: { readonly map: string; readonly title: Texts; readonly codings: readonly ForeignCoding[] },
): Promise<{ round: number; tasks: number; conflicts: number }> {
  return await context.store.transact(context.actor, async (writer) => {
    const codebook = await codebookOf(writer, await mapNamed(writer, map));
    await mustBeKnown(writer, map, codings);
    for (const { answers } of codings) {
      const [finding] = checkAnswers(
        codebook,
        new Map(answers.map(({ variable, answer }) => [variable, answer])),
      );
      if (finding?.about === "answer")
        throw new ProblemError({
          code: "answer-invalid",
          message: finding.message["en"] ?? finding.code,
          hint: finding.hint ?? "Mend the answer.",
        });
    }
    const round = (await writer.count(rounds, { map })) + 1;
    const byInitiative = groups(codings);
    const plan = roundPlan.parse({
      kind: "coding",
      title,
      pilot: true,
      each: Math.max(1, ...[...byInitiative.values()].map((those) => those.length)),
      variables: [...new Set(codings.flatMap(({ answers }) => answers.map(({ variable }) => variable)))],
      reveal: "round",
      seed: "imported",
    });
    const version = codebookVersionId(codebook);
    await writer.append([
      newEvent(roundOpened, map, { round, plan, codebook: version, gold_commitment: null }),
    ]);
    await writer.append(
      [...byInitiative.keys()].map((initiative) =>
        newEvent(pairFormed, map, { round, initiative, lacking: 0 }),
      ),
    );
    await takeIn(context, writer, { map, round, version }, codings);
    const found = await compareAll(writer, map, round, [...byInitiative.keys()]);
    await writer.append([newEvent(roundClosed, map, { round, gold: null })]);
    return { round, tasks: codings.length, conflicts: found };
  });
}

/** Each coding is committed to before it is opened, like those made here. */
async function takeIn(
  context: Context,
  writer: Writer,
  { map, round, version }: { readonly map: string; readonly round: number; readonly version: string },
  codings: readonly ForeignCoding[],
): Promise<void> {
  let task = (await writer.count(tasks, { map })) + 1;
  const events: NewEvent[] = [];
  for (const { initiative, person, answers } of codings) {
    const submission: CodingSubmission = { answers: [...answers] };
    const place = { map, part: "task", number: task } as const;
    const commitment = await sealContent(context, writer, place, submission);
    const { salt } = await openSealed(context, writer, place, commitment);
    events.push(
      newEvent(taskAllotted, map, { task, round, initiative, person }),
      newEvent(taskSubmitted, map, { task, commitment }),
      newEvent(codingRevealed, map, { task, round, initiative, person, codebook: version, salt, submission }),
    );
    task += 1;
  }
  await writer.append(events);
}

async function compareAll(
  writer: Writer,
  map: string,
  number: number,
  compared: readonly string[],
): Promise<number> {
  const round: RoundRow | undefined = await writer.one(rounds, { map, round: number });
  if (round === undefined) throw new Error(`Round ${number} of "${map}" is not there.`);
  const codebook = await codebookOf(writer, await mapNamed(writer, map));
  let found = 0;
  for (const initiative of compared) {
    const questions = byQuestion(await votesOf(writer, round, "first", initiative));
    const disputed = [...questions].filter(([, votes]) => !agree(codebook, votes)).map(([about]) => about);
    found += disputed.length;
    await writer.append(await disputeEvents(writer, round, initiative, disputed));
  }
  return found;
}

function groups(codings: readonly ForeignCoding[]): ReadonlyMap<string, readonly ForeignCoding[]> {
  const found = new Map<string, ForeignCoding[]>();
  for (const coding of codings) {
    const those = found.get(coding.initiative) ?? [];
    if (those.some(({ person }) => person === coding.person))
      throw new ProblemError({
        code: "coded-twice",
        message: `"${coding.person}" has two codings of ${coding.initiative}.`,
        hint: "Keep each coder's first one.",
        value: coding.person,
      });
    found.set(coding.initiative, [...those, coding]);
  }
  return found;
}

async function mustBeKnown(reader: Reader, map: string, codings: readonly ForeignCoding[]): Promise<void> {
  const known = new Set(
    (await reader.rows(initiatives, { where: { map } })).map(({ initiative }) => initiative),
  );
  const unknown = codings.find(({ initiative }) => !known.has(initiative));
  if (unknown === undefined) return;
  throw new ProblemError({
    code: "initiative-unknown",
    message: `The map "${map}" has no initiative "${unknown.initiative}".`,
    hint: "Import the initiatives first.",
    value: unknown.initiative,
  });
}
