import {
  type CodebookRow,
  codebookAdopted,
  codebookDifferences,
  codebookPutInForce,
  codebooks,
  codebookVersionId,
  newEvent,
  ProblemError,
  type planRevision as planOperation,
  type reviseCodebook as reviseOperation,
} from "@mapwright/domain";
import type { z } from "zod";
import type { Desk } from "../desk.ts";
import type { Context, Reader } from "../ports/index.ts";
import { codebookOf, givenCodebook } from "../protocol/codebook-of.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { consequencesOf } from "./consequences.ts";
import { type Move, moveEvents, movesOf } from "./moves.ts";
import { mustNotBeCoded } from "./nobody-codes.ts";

const problemsTold = 20;

/** What a new version would change, without changing it. */
export async function planRevision(
  desk: Desk,
  { map, codebook: file, plan }: z.output<typeof planOperation.input>,
) {
  const codebook = givenCodebook(desk.library, file);
  return await desk.store.read(async (reader) => {
    const before = await codebookOf(reader, await mapNamed(reader, map));
    const { moves: all, unfit } = await movesOf(reader, map, codebook, plan);
    const moves = all.filter(({ isWithdrawn }) => !isWithdrawn);
    return {
      codebook: codebookVersionId(codebook),
      inForce: codebookVersionId(before),
      differences: codebookDifferences(before, codebook),
      steps: plan.map((step, place) => ({
        step,
        ...effectOf(moves.filter((move) => isTouched(move, place))),
      })),
      ...effectOf(moves),
      stays: moves.filter(({ becomes }) => becomes === "same").length,
      ...consequencesOf(before, codebook, moves),
      unfit,
    };
  });
}

function isTouched(move: Move, place: number): boolean {
  return move.becomes !== "same" && move.steps.includes(place);
}

/** What becomes of values, one line each: those that follow by themselves, are coded again, dropped or retired. */
function effectOf(moves: readonly Move[]) {
  const of = (becomes: Move["becomes"]) =>
    moves
      .filter((move) => move.becomes === becomes)
      .map((move) => ({
        initiative: move.initiative,
        variable: move.variable,
        ...(move.becomes === "same" ? {} : { reason: move.reason }),
      }));
  return { follow: of("changed"), recode: of("recode"), dropped: of("dropped"), retired: of("retired") };
}

/**
 * Puts a new version in force: values that can follow do, the others wait in the re-coding queue, none is written over. Values of
 * withdrawn initiatives go along, without being counted or coded again: an initiative that is found again fits the codebook.
 */
export async function reviseCodebook(
  desk: Desk,
  { map, codebook: file, plan, note, expected }: z.output<typeof reviseOperation.input>,
): Promise<{ codebook: string; migrated: number; toRecode: number }> {
  const codebook = givenCodebook(desk.library, file);
  const version = codebookVersionId(codebook);
  return await desk.store.transact(desk.actor, async (writer) => {
    await mustBeExpected(writer, map, expected);
    await mustBeNew(writer, map, version);
    await mustNotBeCoded(writer, map);
    const { moves, unfit } = await movesOf(writer, map, codebook, plan);
    if (unfit.length > 0) throw new ProblemError(unfit.slice(0, problemsTold));
    await writer.append([
      newEvent(codebookAdopted, map, {
        codebook: version,
        document: codebook,
        ...(note === undefined ? {} : { note }),
      }),
      newEvent(codebookPutInForce, map, { codebook: version }),
      ...(await moveEvents(writer, map, version, moves)),
    ]);
    const count = (becomes: Move["becomes"]) =>
      moves.filter((move) => move.becomes === becomes && !move.isWithdrawn).length;
    return { codebook: version, migrated: count("changed"), toRecode: count("recode") };
  });
}

/** Two people who change the same version: the second one is told, and changes nothing of the first one's. */
async function mustBeExpected(reader: Reader, map: string, expected: string | undefined): Promise<void> {
  const { codebook } = await mapNamed(reader, map);
  if (expected === undefined || codebook === null || expected === codebook) return;
  throw new ProblemError({
    code: "codebook-stale",
    message: `You changed ${expected}, and ${codebook} has been put in force since.`,
    hint: "Look at what it changed, and make your changes to it.",
    value: codebook,
  });
}

async function mustBeNew(reader: Reader, map: string, version: string): Promise<void> {
  if ((await reader.one(codebooks, { map, codebook: version })) === undefined) return;
  throw new ProblemError({
    code: "codebook-version-taken",
    message: `The map "${map}" has worked with a codebook ${version} before.`,
    hint: "Give the changed codebook a version of its own.",
    value: version,
  });
}

/** Every version a map has worked with, the latest first, each with what it changed, when and why. */
export async function listCodebookVersions(context: Context, { map }: { readonly map: string }) {
  return await context.store.read(async (reader) => {
    const { codebook: inForce } = await mapNamed(reader, map);
    return { inForce: inForce ?? "", versions: await codebookVersionsOf(reader, map) };
  });
}

/** The same of a map that need not be there; none of one that is not. */
export async function codebookVersionsOf(reader: Reader, map: string) {
  const adopted = [...(await reader.rows(codebooks, { where: { map } }))].sort(
    (a, b) => a.adopted_seq - b.adopted_seq,
  );
  const versions = await Promise.all(
    adopted.map(async (row, index) => {
      const before = adopted[index - 1];
      return {
        codebook: row.codebook,
        adoptedSeq: row.adopted_seq,
        ...(await adoptionOf(reader, row)),
        variables: row.document.variables.length,
        since: before?.codebook ?? null,
        differences: before === undefined ? [] : codebookDifferences(before.document, row.document),
      };
    }),
  );
  return versions.reverse();
}

/** When a version was adopted, and why, from the log's entry about it. */
async function adoptionOf(reader: Reader, { adopted_seq }: CodebookRow) {
  const [entry] = await reader.entries(adopted_seq - 1, 1);
  const note = entry === undefined ? undefined : codebookAdopted.payload.parse(entry.payload).note;
  return { at: entry?.at ?? null, note: note ?? null };
}
