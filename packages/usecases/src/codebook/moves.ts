import {
  type Answer,
  type Codebook,
  checkAnswers,
  corrections,
  type Evidence,
  initiatives,
  type Migrated,
  type MigrationStep,
  migrateValues,
  type NewEvent,
  newEvent,
  type Problem,
  recodingAsked,
  textIn,
  type Value,
  valueCorrected,
} from "@mapwright/domain";
import { valuesOf } from "../inventory/values-of.ts";
import type { Reader } from "../ports/index.ts";
import { contentOf } from "../release/content-of.ts";

/** What becomes of one value of an initiative, or of several that are merged. */
export type Move = Migrated & {
  readonly initiative: string;
  /** Of an initiative that counts nowhere by now. Its values go along, as it may be found again; nobody codes it meanwhile. */
  readonly isWithdrawn: boolean;
};

/** What a plan does to every value in force, and what some would still be in the way of the new version. */
export interface Moves {
  readonly moves: readonly Move[];
  readonly unfit: readonly Problem[];
}

export async function movesOf(
  reader: Reader,
  map: string,
  codebook: Codebook,
  plan: readonly MigrationStep[],
): Promise<Moves> {
  const { initiatives: standing, codebook: before } = await contentOf(reader, map);
  const variables = new Map(codebook.variables.map((variable) => [variable.code, variable]));
  const held = [
    ...standing.map((each) => ({ ...each, isWithdrawn: false })),
    ...(await withdrawnOf(reader, map, before)).map((each) => ({ ...each, isWithdrawn: true })),
  ];
  const moves = held.flatMap(({ initiative, values, isWithdrawn }) =>
    migrateValues(
      plan,
      values.filter(({ state }) => state !== "derived"),
      variables,
    ).map((migrated): Move => ({ initiative, isWithdrawn, ...migrated })),
  );
  return { moves, unfit: moves.flatMap((move) => unfitIn(codebook, move)) };
}

/** What people have said of withdrawn initiatives: it is in force again as soon as one of them is found again. */
async function withdrawnOf(reader: Reader, map: string, codebook: Codebook) {
  const rows = await reader.rows(initiatives, { where: { map, stage: "withdrawn" } });
  return await Promise.all(
    rows.map(async ({ initiative }) => ({
      initiative,
      values: await valuesOf(reader, map, codebook, initiative),
    })),
  );
}

function unfitIn(codebook: Codebook, move: Move): readonly Problem[] {
  const answer: Answer | undefined =
    move.becomes === "changed" ? move.answer : move.becomes === "same" ? move.values[0]?.answer : undefined;
  if (answer === undefined) return [];
  return checkAnswers(codebook, new Map([[move.variable, answer]]))
    .filter(({ about }) => about === "answer")
    .map(({ message, value }) => ({
      code: "migration-incomplete",
      message: `${move.initiative} would not fit the new version: ${textIn(message, "en")?.text ?? move.variable}`,
      hint: "Add a step to the plan: rename, merge, split or retire.",
      path: move.variable,
      ...(value === undefined ? {} : { value }),
    }));
}

/** The entries that carry values over: each is a correction with the reason, the earlier ones stay. */
export async function moveEvents(
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
  return moves.flatMap((move): readonly NewEvent[] => {
    if (move.becomes === "retired" || move.becomes === "same") return [];
    const { initiative, variable, reason, state } = move;
    const answer = move.becomes === "changed" ? move.answer : ({ missing: "not-yet-coded" } as const);
    const evidence = evidenceOf(move.values);
    const moved = newEvent(valueCorrected, map, {
      correction: next++,
      initiative,
      variable,
      value: {
        variable,
        answer,
        state,
        codebook: version,
        reason,
        ...(evidence.length === 0 ? {} : { evidence: [...evidence] }),
      },
      supersedes: live.get(`${initiative} ${variable}`) ?? null,
    });
    if (move.becomes !== "recode" || move.isWithdrawn) return [moved];
    return [moved, newEvent(recodingAsked, map, { initiative, variable, codebook: version, reason })];
  });
}

function evidenceOf(values: readonly Value[]): readonly Evidence[] {
  return values.flatMap(({ evidence = [] }) => evidence);
}
