import { freezeRelease } from "../../release/freeze.ts";
import { among, type TryStep } from "./attempt.ts";
import { someCoding, someVerdicts } from "./choices.ts";
import { outcomeOf, people, slug } from "./world.ts";

const map = slug;

const open: TryStep = async ({ world, step: { what, choice }, step }) => {
  const kind = choice % 2 === 0 ? ("screening" as const) : ("coding" as const);
  const plan = {
    kind,
    title: { en: `Round ${what}` },
    pilot: choice % 7 === 3,
    each: 1 + (choice % 5 === 0 ? 0 : 1) + (choice % 11 === 0 ? 1 : 0),
    variables: kind === "coding" ? ["area", "tools", "started"] : [],
    reveal: choice % 6 === 1 ? ("round" as const) : ("pair" as const),
    suggestions: {},
    seed: `seed ${what}`,
    threshold: 0.8,
  };
  const some = people.slice(0, 2 + (what % 4)).map((person) => ({ person, capacity: 2 + (what % 3) }));
  const initiatives = world.initiatives.slice(0, 1 + (what % 5));
  const input = { map, plan, initiatives, stages: [], people: some, gold: [] };
  const outcome = await outcomeOf(world.answers["rounds.open"](world.as("owner"), input));
  return { step, actor: "owner", initiatives, outcome };
};

const staff: TryStep = async ({ world, before, step }) => {
  const round = among(before.rounds, step.what)?.round;
  if (round === undefined) return undefined;
  const input = { map, round, people: people.map((person) => ({ person })) };
  const outcome = await outcomeOf(world.answers["rounds.staff"](world.as("owner"), input));
  return { step, actor: "owner", outcome };
};

const close: TryStep = async ({ world, before, step }) => {
  const round = among(before.rounds, step.what)?.round;
  if (round === undefined || step.choice % 4 !== 0) return undefined;
  const input = { map, round, reason: "enough" };
  const outcome = await outcomeOf(world.answers["rounds.close"](world.as("owner"), input));
  return { step, actor: "owner", outcome };
};

const settle: TryStep = async ({ world, before, step, actor }) => {
  const conflict = among(before.conflicts, step.what);
  if (conflict === undefined) return undefined;
  const coding = before.rounds.find(({ round }) => round === conflict.round)?.kind === "coding";
  const answer = coding
    ? someCoding(step.choice).answers.find(({ variable }) => variable === conflict.about)?.answer
    : someVerdicts(step.choice).verdicts[0]?.level;
  if (answer === undefined) return undefined;
  const input = { map, conflict: conflict.conflict, ruling: { answer, reason: `ruling ${step.choice}` } };
  const outcome = await outcomeOf(world.answers["conflicts.settle"](world.as(actor), input));
  return { step, actor, conflict: conflict.conflict, outcome };
};

const interest: TryStep = async ({ world, step, actor }) => {
  const initiative = among(world.initiatives, step.what) ?? "";
  const input = { map, subject: { about: "initiative" as const, initiative }, reason: "my own" };
  return {
    step,
    actor,
    outcome: await outcomeOf(world.answers["interests.declare"](world.as(actor), input)),
  };
};

const freeze: TryStep = async ({ world, step }) => ({
  step,
  actor: "owner",
  outcome: await outcomeOf(
    freezeRelease(world.as("owner"), slug, null).then((manifest) => ({ output: manifest })),
  ),
});

/** What is done about rounds, conflicts and releases. */
export const roundSteps = { open, staff, close, settle, interest, freeze };
