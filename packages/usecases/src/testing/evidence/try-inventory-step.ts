import type { Answer } from "@mapwright/domain";
import { contentOf } from "../../release/content-of.ts";
import { among, type TryStep } from "./attempt.ts";
import { someKeeping } from "./merge-rules.ts";
import { outcomeOf, slug } from "./world.ts";

const map = slug;
/** What may be answered beside the first code. */
const further = [[], ["data"], ["sensor"]] as const;

const merge: TryStep = async ({ world, step }) => {
  const initiative = among(world.initiatives, step.what) ?? "";
  const into = among(world.initiatives, step.choice) ?? "";
  const keep = someKeeping(step.choice);
  const { initiatives } = await world.store.read((reader) => contentOf(reader, map));
  const found = (id: string) => initiatives.find((each) => each.initiative === id);
  const merging = { keep, survivor: found(into), duplicate: found(initiative) };
  const input = { map, initiative, into, keep, reason: `the same ${step.choice}` };
  const outcome = await outcomeOf(world.answers["initiatives.merge"](world.as("owner"), input));
  return { step, actor: "owner", initiatives: [initiative, into], merging, outcome };
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
  const variable = step.choice % 4 === 0 ? "tools" : "started";
  const earlier = before.corrections.filter(
    (one) => one.initiative === initiative && one.variable === variable,
  );
  const seen = [null, ...earlier.map(({ correction }) => correction)];
  const supersedes = (step.choice % 3 === 0 ? among(seen, step.choice) : seen.at(-1)) ?? null;
  const input = {
    map,
    initiative,
    variable,
    answer:
      variable === "tools" ? { codes: ["app", ...(among(further, step.what) ?? [])] } : aYear(step.choice),
    reason: `looked up ${step.choice}`,
    supersedes,
  };
  const outcome = await outcomeOf(world.answers["values.correct"](world.as("owner"), input));
  return {
    step,
    actor: "owner",
    initiatives: [initiative],
    variable,
    submission: input.answer,
    supersedes,
    outcome,
  };
};

function aYear(choice: number): Answer {
  return choice % 5 === 0 ? { missing: "not-reported" } : { number: 1990 + choice };
}

/** What a coordinator does to the inventory. */
export const inventorySteps = { merge, unmerge, correct };
