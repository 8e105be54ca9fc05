import { canonicalJson, type Sha256 } from "@mapwright/domain";
import type { Store } from "../../ports/index.ts";
import { contentOf } from "../../release/content-of.ts";
import { countedRandom } from "./a-map.ts";
import type { Step } from "./steps.ts";
import { tryStep } from "./try-step.ts";
import { type Answers, aWorld, outcomeOf, people, seenIn, slug, type World, worldAnswers } from "./world.ts";

/** Whose choices are hidden: two runs differ in nothing else. */
export const hider = "ben";

/**
 * A perfectly hiding commitment in place of the salted hash: it depends on the salt alone. Paired runs would otherwise differ
 * in the hash of different content and in the whole chain after it, which tells nobody anything but is not the same bytes.
 */
export function idealCommitments(sha256: Sha256): Sha256 {
  return (content) => {
    const [form, salt] = typeof content === "string" ? content.split("\n", 2) : [];
    return form === "mapwright-commitment/1" ? sha256(`ideal\n${salt}`) : sha256(content);
  };
}

interface Watched {
  /** Opens the same empty store in each run, with the same clock. */
  readonly store: Store;
  readonly sha256: Sha256;
  readonly answers?: Answers;
  /** What somebody sees besides what the operations answer: pages, for instance. */
  readonly alsoSeen?: (world: World, person: string) => Promise<readonly unknown[]>;
}

/**
 * Plays a history and writes down everything that anybody but the hider sees after each step: what they tried and were
 * told, every page of everybody, the coordinator's and the adjudicators' views, the whole log with its hashes, the draft of
 * the map. Ends before anything of the hider is revealed. `variant` changes what she chooses, drafts and notes.
 */
export async function watchHistory(
  { store, sha256, answers = worldAnswers, alsoSeen = async () => [] }: Watched,
  steps: readonly Step[],
  variant: number,
): Promise<readonly string[]> {
  const ground = { store, sha256: idealCommitments(sha256), answers, random: countedRandom() };
  const world = await aWorld(ground);
  const transcript: string[] = [];
  for (const step of steps) {
    const before = await seenIn(store);
    const attempt = await tryStep(world, before, step, (actor, choice) =>
      actor === hider ? choice * 7 + variant : choice,
    );
    if (attempt === undefined) continue;
    const after = await seenIn(store);
    if (after.tasks.some(({ person, state }) => person === hider && state === "revealed")) break;
    // What the hider herself is told is hers; that she was answered at all is for everybody.
    const told = attempt.actor === hider ? Object.keys(attempt.outcome) : attempt.outcome;
    transcript.push(canonicalJson({ step: step.operation, actor: attempt.actor, told }));
    transcript.push(...(await everythingSeen(world, alsoSeen)));
  }
  return transcript;
}

async function everythingSeen(
  world: World,
  alsoSeen: NonNullable<Watched["alsoSeen"]>,
): Promise<readonly string[]> {
  const { store, answers, as, initiatives } = world;
  const map = slug;
  const seen: unknown[] = [];
  const look = async (answer: Promise<{ readonly output: unknown }>): Promise<void> => {
    seen.push(await outcomeOf(answer));
  };
  const { tasks, rounds, conflicts } = await seenIn(store);
  for (const person of ["owner", ...people]) {
    if (person === hider) continue;
    const context = as(person);
    await look(answers["rounds.list"](context, { map }));
    await look(answers["rounds.waiting"](context, { map }));
    await look(answers["tasks.mine"](context, { map }));
    for (const state of ["open", "settled"] as const)
      await look(answers["conflicts.list"](context, { map, state }));
    await look(answers["interests.list"](context, { map }));
    for (const { round } of rounds) await look(answers["rounds.show"](context, { map, round }));
    for (const { task } of tasks) await look(answers["tasks.show"](context, { map, task }));
    for (const { conflict } of conflicts) await look(answers["conflicts.show"](context, { map, conflict }));
    seen.push(...(await alsoSeen(world, person)));
  }
  await look(answers["log.list"](as("owner"), { map, limit: 20 }));
  await store.read(async (reader) => {
    seen.push(await reader.head(), await reader.entries(0, 100_000), await contentOf(reader, map));
  });
  seen.push(initiatives);
  return seen.map((one) => canonicalJson(one));
}
