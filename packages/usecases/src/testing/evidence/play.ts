import { type CodingSubmission, canonicalJson } from "@mapwright/domain";
import { contentOf } from "../../release/content-of.ts";
import type { Attempt } from "./attempt.ts";
import { checkAgreement, checkTakeOver } from "./end-invariants.ts";
import { expectedProblem } from "./expected.ts";
import { checkInvariants, type Memory } from "./invariants.ts";
import { checkMerged } from "./merge-rules.ts";
import type { Step } from "./steps.ts";
import { tryStep } from "./try-step.ts";
import { aWorld, type Ground, type Seen, seenIn, slug, type World } from "./world.ts";

/** What became of a history: how many steps were taken and refused, and where the log ended. */
export interface Played {
  readonly taken: number;
  readonly refused: number;
  readonly revealed: number;
  readonly settled: number;
  readonly head: string;
}

/** Plays a history beside the model: after each step the outcome must be the expected one and every invariant must hold. */
export async function playHistory(ground: Ground, steps: readonly Step[]): Promise<Played> {
  const world = await aWorld(ground);
  const memory: Memory = {
    submissions: new Map(),
    releases: new Map(),
    corrected: [],
    merged: [],
    settled: 0,
    entries: 0,
  };
  let taken = 0;
  let refused = 0;
  let before: Seen = await seenIn(world.store);
  for (const step of steps) {
    const length = memory.entries;
    const attempt = await tryStep(world, before, step);
    if (attempt === undefined) continue;
    mustBeExpected(attempt, before);
    const isTaken = "output" in attempt.outcome;
    if (isTaken) remember(memory, attempt);
    taken += isTaken ? 1 : 0;
    refused += isTaken ? 0 : 1;
    before = await seenIn(world.store);
    if (isTaken) await checkTaken(world, attempt);
    await checkInvariants(world, ground.sha256, memory, before);
    mustLeaveTrace(attempt, memory.entries - length, length > 0);
  }
  await checkAgreement(world, before, memory.submissions);
  await checkTakeOver(world.store, ground.sha256);
  const { hash } = await world.store.read((reader) => reader.head());
  const revealed = before.tasks.filter(({ state }) => state === "revealed").length;
  return { taken, refused, revealed, settled: memory.settled, head: hash };
}

/** What one attempt must have led to, beside what always holds. */
async function checkTaken({ store }: World, { merging, initiatives }: Attempt): Promise<void> {
  if (merging === undefined) return;
  const content = await store.read((reader) => contentOf(reader, slug));
  checkMerged(
    merging,
    content.initiatives.find(({ initiative }) => initiative === initiatives?.[1]),
  );
}

function mustBeExpected(attempt: Attempt, before: Seen): void {
  const expected = expectedProblem(attempt, before);
  const found = "problem" in attempt.outcome ? attempt.outcome.problem : undefined;
  if (expected !== found)
    throw new Error(
      `INV-12 ${attempt.actor} tried ${attempt.step.operation}: expected ${expected ?? "success"}, found ${found ?? "success"}`,
    );
}

/** What is refused, looked at or only drafted leaves no entry; everything else leaves at least one. */
function mustLeaveTrace({ step, outcome }: Attempt, entries: number, isCounted: boolean): void {
  if (!isCounted) return;
  const silent = ["draft", "look", "intrude"].includes(step.operation) || "problem" in outcome;
  const quiet = step.operation === "staff";
  if (silent ? entries !== 0 : entries === 0 && !quiet)
    throw new Error(`INV-9 ${step.operation} wrote ${entries} entries`);
}

function remember(memory: Memory, { step, task, initiatives, submission }: Attempt): void {
  if (step.operation === "submit" && task !== undefined)
    memory.submissions.set(task, canonicalJson(inCodebookOrder(submission)));
  if (step.operation === "correct")
    memory.corrected.push(canonicalJson({ initiative: initiatives?.[0], answer: submission }));
  if (step.operation === "merge") memory.merged.push(canonicalJson(initiatives));
  if (step.operation === "settle") memory.settled += 1;
}

/** A coding as it must be kept: answers and codes in the order of the small codebook. */
function inCodebookOrder(submission: unknown): unknown {
  const coding = submission as CodingSubmission;
  if (!("answers" in coding)) return submission;
  const order = ["app", "data", "sensor"];
  const answers = [...coding.answers]
    .sort(
      (a, b) =>
        ["area", "tools", "started"].indexOf(a.variable) - ["area", "tools", "started"].indexOf(b.variable),
    )
    .map((one) =>
      "codes" in one.answer
        ? {
            ...one,
            answer: { codes: one.answer.codes.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)) },
          }
        : one,
    );
  return { ...coding, answers };
}
