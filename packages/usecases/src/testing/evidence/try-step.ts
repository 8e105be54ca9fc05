import type { Attempt, TryStep } from "./attempt.ts";
import type { Step } from "./steps.ts";
import { inventorySteps } from "./try-inventory-step.ts";
import { roundSteps } from "./try-round-step.ts";
import { taskSteps } from "./try-task-step.ts";
import { people, type Seen, type World } from "./world.ts";

const trySteps: Readonly<Record<Step["operation"], TryStep>> = {
  ...taskSteps,
  ...roundSteps,
  ...inventorySteps,
};

/** Does what a step says; undefined when there is nothing it could be done to. `hidden` changes what a person chooses. */
export async function tryStep(
  world: World,
  before: Seen,
  step: Step,
  hidden: (actor: string, choice: number) => number = (_, choice) => choice,
): Promise<Attempt | undefined> {
  const actor = people[step.who % people.length] ?? "ann";
  const choice = hidden(actor, step.choice);
  return await trySteps[step.operation]({ world, before, step, actor, choice });
}
