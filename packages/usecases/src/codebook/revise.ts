import {
  type Codebook,
  checkAnswers,
  codebookAdopted,
  codebookDifferences,
  codebookPutInForce,
  codebooks,
  codebookVersionId,
  corrections,
  type Migrated,
  type MigrationStep,
  migrateAnswer,
  type NewEvent,
  newEvent,
  ProblemError,
  type planRevision as planOperation,
  recodingAsked,
  rounds,
  type Value,
  valueCorrected,
} from "@mapwright/domain";
import type { z } from "zod";
import type { Desk } from "../desk.ts";
import type { Context, Reader } from "../ports/index.ts";
import { codebookOf, givenCodebook } from "../protocol/codebook-of.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { contentOf } from "../release/content-of.ts";

type Revision = z.output<typeof planOperation.input>;

interface Move {
  readonly initiative: string;
  readonly value: Value;
  readonly migrated: Exclude<Migrated, { becomes: "same" }>;
}

/** What a new version would change, without changing it. */
export async function planRevision(desk: Desk, { map, codebook: file, plan }: Revision) {
  const codebook = givenCodebook(desk.library, file);
  return await desk.store.read(async (reader) => {
    const before = await codebookOf(reader, await mapNamed(reader, map));
    const moves = await movesOf(reader, map, codebook, plan);
    const of = (becomes: string) =>
      moves
        .filter(({ migrated }) => migrated.becomes === becomes)
        .map(({ initiative, value, migrated }) => ({
          initiative,
          variable: value.variable,
          ...("reason" in migrated ? { reason: migrated.reason } : {}),
        }));
    return {
      codebook: codebookVersionId(codebook),
      differences: codebookDifferences(before, codebook),
      follow: of("changed"),
      recode: of("recode"),
      retired: of("retired"),
    };
  });
}

/** Puts a new version in force: values that can follow do, the others wait in the re-coding queue, none is written over. */
export async function reviseCodebook(
  desk: Desk,
  { map, codebook: file, plan }: Revision,
): Promise<{ codebook: string; migrated: number; toRecode: number }> {
  const codebook = givenCodebook(desk.library, file);
  const version = codebookVersionId(codebook);
  return await desk.store.transact(desk.actor, async (writer) => {
    await mapNamed(writer, map);
    await mustBeFree(writer, map, version);
    const moves = await movesOf(writer, map, codebook, plan);
    await writer.append([
      newEvent(codebookAdopted, map, { codebook: version, document: codebook }),
      newEvent(codebookPutInForce, map, { codebook: version }),
      ...(await moveEvents(writer, map, version, moves)),
    ]);
    const count = (becomes: string) => moves.filter(({ migrated }) => migrated.becomes === becomes).length;
    return { codebook: version, migrated: count("changed"), toRecode: count("recode") };
  });
}

async function mustBeFree(reader: Reader, map: string, version: string): Promise<void> {
  if ((await reader.one(codebooks, { map, codebook: version })) !== undefined)
    throw new ProblemError({
      code: "codebook-version-taken",
      message: `The map "${map}" has worked with a codebook ${version} before.`,
      hint: "Give the changed codebook a version of its own.",
      value: version,
    });
  const [open] = await reader.rows(rounds, { where: { map, kind: "coding", state: "open" } });
  if (open === undefined) return;
  throw new ProblemError({
    code: "round-open",
    message: `Round ${open.round} of coding is open under ${open.codebook}.`,
    hint: "Close it before the codebook changes.",
  });
}

/** What the plan does to every value in force; refused when some value would not fit the new version. */
async function movesOf(
  reader: Reader,
  map: string,
  codebook: Codebook,
  plan: readonly MigrationStep[],
): Promise<readonly Move[]> {
  const { initiatives } = await contentOf(reader, map);
  const variables = new Map(codebook.variables.map((variable) => [variable.code, variable]));
  const moves: Move[] = [];
  for (const { initiative, values } of initiatives) {
    for (const value of values) {
      if (value.state === "derived") continue;
      const migrated = migrateAnswer(plan, value.variable, value.answer, variables);
      if (migrated.becomes !== "same") moves.push({ initiative, value, migrated });
      mustFit(codebook, initiative, value, migrated);
    }
  }
  return moves;
}

function mustFit(codebook: Codebook, initiative: string, value: Value, migrated: Migrated): void {
  if (migrated.becomes === "recode" || migrated.becomes === "retired") return;
  const { variable, answer } = migrated.becomes === "same" ? value : migrated;
  const [finding] = checkAnswers(codebook, new Map([[variable, answer]])).filter(
    ({ about }) => about === "answer",
  );
  if (finding === undefined) return;
  throw new ProblemError({
    code: "migration-incomplete",
    message: `${initiative} would not fit the new version: ${finding.message["en"] ?? variable}`,
    hint: "Add a step to the plan: rename, merge, split or retire.",
    path: variable,
    ...(finding.value === undefined ? {} : { value: finding.value }),
  });
}

async function moveEvents(
  reader: Reader,
  map: string,
  version: string,
  moves: readonly Move[],
): Promise<readonly NewEvent[]> {
  const live = new Map(
    (await reader.rows(corrections, { where: { map, superseded_by: null } })).map((row) => [
      `${row.initiative} ${row.variable}`,
      row.correction,
    ]),
  );
  let next = (await reader.count(corrections, { map })) + 1;
  return moves.flatMap(({ initiative, value, migrated }): readonly NewEvent[] => {
    if (migrated.becomes === "retired") return [];
    const { variable, reason } = migrated;
    const answer = migrated.becomes === "changed" ? migrated.answer : ({ missing: "not-yet-coded" } as const);
    const { record: _, ...kept } = value;
    const moved = newEvent(valueCorrected, map, {
      correction: next++,
      initiative,
      variable,
      value: { ...kept, variable, answer, codebook: version, reason },
      supersedes: live.get(`${initiative} ${variable}`) ?? null,
    });
    if (migrated.becomes === "changed") return [moved];
    return [moved, newEvent(recodingAsked, map, { initiative, variable, codebook: version, reason })];
  });
}

/** Every version a map has worked with, the latest first, each with what it changed. */
export async function listCodebookVersions(context: Context, { map }: { readonly map: string }) {
  return await context.store.read(async (reader) => {
    const { codebook: inForce } = await mapNamed(reader, map);
    const adopted = [...(await reader.rows(codebooks, { where: { map } }))].sort(
      (a, b) => a.adopted_seq - b.adopted_seq,
    );
    const versions = adopted.map(({ codebook, document, adopted_seq }, index) => {
      const before = adopted[index - 1];
      return {
        codebook,
        adoptedSeq: adopted_seq,
        variables: document.variables.length,
        since: before?.codebook ?? null,
        differences: before === undefined ? [] : codebookDifferences(before.document, document),
      };
    });
    return { inForce: inForce ?? "", versions: versions.reverse() };
  });
}
