import { freezeRelease } from "../../release/freeze.ts";
import { someCoding, someVerdicts } from "./choices.ts";
import type { Step } from "./steps.ts";
import { type Outcome, outcomeOf, people, type Seen, slug, type World } from "./world.ts";

/** What was tried: who, on what, with which result. */
export interface Attempt {
  readonly step: Step;
  readonly actor: string;
  readonly task?: number | undefined;
  readonly conflict?: number | undefined;
  readonly submission?: unknown;
  readonly outcome: Outcome;
}

function among<One>(list: readonly One[], number: number): One | undefined {
  return list[number % Math.max(1, list.length)];
}

/** Does what a step says; undefined when there is nothing it could be done to. `hidden` changes what a person chooses. */
export async function tryStep(
  world: World,
  before: Seen,
  step: Step,
  hidden: (actor: string, choice: number) => number = (_, choice) => choice,
): Promise<Attempt | undefined> {
  const { operation, who, what } = step;
  const actor = people[who % people.length] ?? "ann";
  const choice = hidden(actor, step.choice);
  const { answers, as } = world;
  const map = slug;
  const mine = before.tasks.filter((task) => task.person === actor);
  const kindOf = (round: number) => before.rounds.find((one) => one.round === round)?.kind;
  switch (operation) {
    case "open": {
      const kind = step.choice % 2 === 0 ? ("screening" as const) : ("coding" as const);
      const plan = {
        kind,
        title: { en: `Round ${what}` },
        pilot: step.choice % 7 === 3,
        each: 1 + (step.choice % 5 === 0 ? 0 : 1) + (step.choice % 11 === 0 ? 1 : 0),
        variables: kind === "coding" ? ["area", "tools", "started"] : [],
        reveal: step.choice % 6 === 1 ? ("round" as const) : ("pair" as const),
        suggestions: {},
        seed: `seed ${what}`,
        threshold: 0.8,
      };
      const some = people.slice(0, 2 + (what % 4)).map((person) => ({ person, capacity: 2 + (what % 3) }));
      const initiatives = world.initiatives.slice(0, 1 + (what % 5));
      const input = { map, plan, initiatives, stages: [], people: some, gold: [] };
      return { step, actor: "owner", outcome: await outcomeOf(answers["rounds.open"](as("owner"), input)) };
    }
    case "draft":
    case "submit":
    case "change": {
      const open = mine.filter(({ state }) => state === "allotted");
      // Mostly what can still be answered, so that histories come to an end; sometimes anything.
      const task = among(operation === "submit" && open.length > 0 && what % 4 > 0 ? open : mine, what);
      if (task === undefined) return undefined;
      const input = { map, task: task.task };
      const coding = kindOf(task.round) === "coding";
      const submission = coding ? someCoding(choice) : someVerdicts(choice);
      const context = as(actor);
      const tried = { step, actor, task: task.task, submission };
      if (operation === "draft")
        return {
          ...tried,
          outcome: await outcomeOf(
            coding
              ? answers["coding.draft"](context, { ...input, draft: someCoding(choice) })
              : answers["screening.draft"](context, { ...input, draft: someVerdicts(choice) }),
          ),
        };
      if (operation === "submit")
        return {
          ...tried,
          outcome: await outcomeOf(
            coding
              ? answers["coding.submit"](context, { ...input, submission: someCoding(choice) })
              : answers["screening.submit"](context, { ...input, submission: someVerdicts(choice) }),
          ),
        };
      const [verdict] = someVerdicts(choice).verdicts;
      if (verdict === undefined) return undefined;
      const reason = `on second thoughts ${choice}`;
      return {
        ...tried,
        outcome: await outcomeOf(
          coding
            ? answers["coding.change"](context, { ...input, submission: someCoding(choice), reason })
            : answers["screening.change"](context, { ...input, verdict: { ...verdict, reason } }),
        ),
      };
    }
    case "intrude": {
      const task = among(
        before.tasks.filter(({ person }) => person !== actor),
        what,
      );
      if (task === undefined) return undefined;
      const input = { map, task: task.task };
      const seen = await outcomeOf(answers["tasks.show"](as(actor), input));
      return { step, actor, task: task.task, outcome: seen };
    }
    case "decline": {
      const task = among(mine, what);
      if (task === undefined) return undefined;
      const input = { map, task: task.task, reason: "no time" };
      return {
        step,
        actor,
        task: task.task,
        outcome: await outcomeOf(answers["tasks.decline"](as(actor), input)),
      };
    }
    case "staff": {
      const round = among(before.rounds, what);
      if (round === undefined) return undefined;
      const input = { map, round: round.round, people: people.map((person) => ({ person })) };
      return { step, actor: "owner", outcome: await outcomeOf(answers["rounds.staff"](as("owner"), input)) };
    }
    case "settle": {
      const conflict = among(before.conflicts, what);
      if (conflict === undefined) return undefined;
      const coding = kindOf(conflict.round) === "coding";
      const answer = coding
        ? someCoding(step.choice).answers.find(({ variable }) => variable === conflict.about)?.answer
        : someVerdicts(step.choice).verdicts[0]?.level;
      if (answer === undefined) return undefined;
      const input = { map, conflict: conflict.conflict, ruling: { answer, reason: `ruling ${step.choice}` } };
      const outcome = await outcomeOf(answers["conflicts.settle"](as(actor), input));
      return { step, actor, conflict: conflict.conflict, outcome };
    }
    case "interest": {
      const initiative = among(world.initiatives, what) ?? "";
      const input = { map, subject: { about: "initiative" as const, initiative }, reason: "my own" };
      return { step, actor, outcome: await outcomeOf(answers["interests.declare"](as(actor), input)) };
    }
    case "close": {
      const round = among(before.rounds, what);
      if (round === undefined || step.choice % 4 !== 0) return undefined;
      const input = { map, round: round.round, reason: "enough" };
      return { step, actor: "owner", outcome: await outcomeOf(answers["rounds.close"](as("owner"), input)) };
    }
    case "freeze":
      return {
        step,
        actor: "owner",
        outcome: await outcomeOf(
          freezeRelease(as("owner"), slug, null).then((manifest) => ({ output: manifest })),
        ),
      };
    case "look":
      return { step, actor, outcome: await outcomeOf(answers["tasks.mine"](as(actor), { map })) };
  }
}
