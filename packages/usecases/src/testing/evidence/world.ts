import {
  type ConflictRow,
  type CorrectionRow,
  conflicts,
  corrections,
  type InterestRow,
  interests,
  type MergeRow,
  merges,
  ProblemError,
  type RoundRow,
  rounds,
  type Sha256,
  type TaskRow,
  tasks,
} from "@mapwright/domain";
import { evidenceAnswers } from "../../evidence-answers.ts";
import { inventoryAnswers } from "../../inventory/answers.ts";
import type { Context, Store } from "../../ports/index.ts";
import { aContext, aSmallMap, countedRandom } from "./a-map.ts";

export const people = ["ann", "ben", "cleo", "dan", "eve"] as const;
export const slug = "small";

/** How the operations that a history calls are answered. */
export const worldAnswers = { ...evidenceAnswers, ...inventoryAnswers };
export type Answers = typeof worldAnswers;

/** What a history is played against: a store and the answers of operations, either of which may hold a seeded bug. */
export interface World {
  readonly store: Store;
  readonly answers: Answers;
  as(actor: string): Context;
  readonly initiatives: readonly string[];
}

export interface Ground {
  readonly store: Store;
  readonly sha256: Sha256;
  readonly answers?: Answers;
  readonly random?: Context["random"];
}

export async function aWorld({ store, sha256, answers = worldAnswers, random }: Ground): Promise<World> {
  const shared = random ?? countedRandom();
  const as = (actor: string): Context => aContext({ store, sha256, actor, random: shared });
  return { store, answers, as, initiatives: await aSmallMap(as("owner"), slug, 5) };
}

/** What an operation answered: its output, or the code of the problem. */
export type Outcome = { readonly output: unknown } | { readonly problem: string };

export async function outcomeOf(answer: Promise<{ readonly output: unknown }>): Promise<Outcome> {
  try {
    return { output: (await answer).output };
  } catch (error) {
    if (error instanceof ProblemError) return { problem: error.problems[0]?.code ?? "" };
    throw error;
  }
}

/** The state as the log left it, for checking; nobody's answers are made from this. */
export interface Seen {
  readonly rounds: readonly RoundRow[];
  readonly tasks: readonly TaskRow[];
  readonly conflicts: readonly ConflictRow[];
  readonly interests: readonly InterestRow[];
  readonly merges: readonly MergeRow[];
  readonly corrections: readonly CorrectionRow[];
}

export async function seenIn(store: Store): Promise<Seen> {
  const where = { map: slug };
  return await store.read(async (reader) => ({
    rounds: await reader.rows(rounds, { where }),
    tasks: await reader.rows(tasks, { where }),
    conflicts: await reader.rows(conflicts, { where }),
    interests: await reader.rows(interests, { where }),
    merges: await reader.rows(merges, { where }),
    corrections: await reader.rows(corrections, { where }),
  }));
}
