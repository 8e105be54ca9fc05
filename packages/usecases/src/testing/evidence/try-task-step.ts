import { type Attempt, among, type Trying, type TryStep } from "./attempt.ts";
import { someCoding, someVerdicts } from "./choices.ts";
import { outcomeOf, slug } from "./world.ts";

const map = slug;

/** The actor's task that a step is about, and whether it is coded. */
function ownTask({ before, actor, step }: Trying) {
  const mine = before.tasks.filter((task) => task.person === actor);
  const open = mine.filter(({ state }) => state === "allotted");
  // Mostly what can still be answered, so that histories come to an end; sometimes anything.
  const task = among(
    step.operation === "submit" && open.length > 0 && step.what % 4 > 0 ? open : mine,
    step.what,
  );
  if (task === undefined) return undefined;
  return {
    task: task.task,
    coding: before.rounds.find((one) => one.round === task.round)?.kind === "coding",
  };
}

const draft: TryStep = async (trying) => {
  const found = ownTask(trying);
  if (found === undefined) return undefined;
  const { world, step, actor, choice } = trying;
  const { task, coding } = found;
  const context = world.as(actor);
  const outcome = await outcomeOf(
    coding
      ? world.answers["coding.draft"](context, { map, task, draft: someCoding(choice) })
      : world.answers["screening.draft"](context, { map, task, draft: someVerdicts(choice) }),
  );
  return { step, actor, task, outcome };
};

const submit: TryStep = async (trying) => {
  const found = ownTask(trying);
  if (found === undefined) return undefined;
  const { world, step, actor, choice } = trying;
  const { task, coding } = found;
  const context = world.as(actor);
  const submission = coding ? someCoding(choice) : someVerdicts(choice);
  const outcome = await outcomeOf(
    coding
      ? world.answers["coding.submit"](context, { map, task, submission: someCoding(choice) })
      : world.answers["screening.submit"](context, { map, task, submission: someVerdicts(choice) }),
  );
  return { step, actor, task, submission, outcome };
};

const change: TryStep = async (trying) => {
  const found = ownTask(trying);
  const [verdict] = someVerdicts(trying.choice).verdicts;
  if (found === undefined || verdict === undefined) return undefined;
  const { world, step, actor, choice } = trying;
  const { task, coding } = found;
  const context = world.as(actor);
  const reason = `on second thoughts ${choice}`;
  const outcome = await outcomeOf(
    coding
      ? world.answers["coding.change"](context, { map, task, submission: someCoding(choice), reason })
      : world.answers["screening.change"](context, { map, task, verdict: { ...verdict, reason } }),
  );
  return { step, actor, task, outcome };
};

/** Looks at somebody else's task. */
const intrude: TryStep = async ({ world, before, step, actor }) => {
  const others = before.tasks.filter(({ person }) => person !== actor);
  const task = among(others, step.what)?.task;
  if (task === undefined) return undefined;
  return {
    step,
    actor,
    task,
    outcome: await outcomeOf(world.answers["tasks.show"](world.as(actor), { map, task })),
  };
};

const decline: TryStep = async (trying): Promise<Attempt | undefined> => {
  const task = ownTask(trying)?.task;
  if (task === undefined) return undefined;
  const { world, step, actor } = trying;
  const input = { map, task, reason: "no time" };
  return {
    step,
    actor,
    task,
    outcome: await outcomeOf(world.answers["tasks.decline"](world.as(actor), input)),
  };
};

const look: TryStep = async ({ world, step, actor }) => ({
  step,
  actor,
  outcome: await outcomeOf(world.answers["tasks.mine"](world.as(actor), { map })),
});

/** What people do about their own tasks. */
export const taskSteps = { draft, submit, change, intrude, decline, look };
