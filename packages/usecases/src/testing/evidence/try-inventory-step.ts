import { among, type TryStep } from "./attempt.ts";
import { outcomeOf, slug } from "./world.ts";

const map = slug;

const merge: TryStep = async ({ world, step }) => {
  const initiative = among(world.initiatives, step.what) ?? "";
  const into = among(world.initiatives, step.choice) ?? "";
  const input = { map, initiative, into, reason: `the same ${step.choice}` };
  const outcome = await outcomeOf(world.answers["initiatives.merge"](world.as("owner"), input));
  return { step, actor: "owner", initiatives: [initiative, into], outcome };
};

const unmerge: TryStep = async ({ world, before, step }) => {
  const found = among(before.merges, step.what)?.merge;
  if (found === undefined) return undefined;
  const input = { map, merge: found, reason: "not the same after all" };
  const outcome = await outcomeOf(world.answers["merges.undo"](world.as("owner"), input));
  return { step, actor: "owner", merge: found, outcome };
};

/** A value is corrected by somebody who last looked at any time before: what they saw may have been superseded since. */
const correct: TryStep = async ({ world, before, step }) => {
  const initiative = among(world.initiatives, step.what) ?? "";
  const earlier = before.corrections.filter(
    (one) => one.initiative === initiative && one.variable === "started",
  );
  const seen = [null, ...earlier.map(({ correction }) => correction)];
  const supersedes = (step.choice % 3 === 0 ? among(seen, step.choice) : seen.at(-1)) ?? null;
  const input = {
    map,
    initiative,
    variable: "started",
    answer: { number: 1990 + step.choice },
    reason: `looked up ${step.choice}`,
    supersedes,
  };
  const outcome = await outcomeOf(world.answers["values.correct"](world.as("owner"), input));
  return { step, actor: "owner", initiatives: [initiative], submission: input.answer, supersedes, outcome };
};

/** What a coordinator does to the inventory. */
export const inventorySteps = { merge, unmerge, correct };
