import { type Caller, type OperationName, rolesOn } from "@mapwright/domain";
import type { Desk } from "@mapwright/usecases";
import type { Frame, HomePage, OwnTasks, Work } from "@mapwright/web";
import { stepsOf } from "./first-steps.ts";
import { type ListedTask, stateOf } from "./tasks-page.ts";
import { ask, mayAsk } from "./work.ts";

/** What waits for whoever is here, as far as she has a right to each part. */
export async function homePage(desk: Desk, frame: Frame, work: Work): Promise<HomePage> {
  const { map } = work;
  const may = (name: OperationName) => mayAsk(desk, name, map);
  const mine = may("tasks.mine") ? await ask(desk, "tasks.mine", { map }) : null;
  const disputed = may("conflicts.settle") ? await ask(desk, "conflicts.list", { map }) : null;
  const team = may("rounds.waiting") ? await ask(desk, "rounds.waiting", { map }) : null;
  const listed = may("rounds.list") ? await ask(desk, "rounds.list", { map }) : null;
  return {
    kind: "home",
    frame,
    work,
    hasRole: hasRole(desk.caller, map),
    own: (["screening", "coding"] as const).flatMap((room) => ownOf(room, mine?.tasks ?? [])),
    conflicts: disputed && { count: disputed.conflicts.length, since: disputed.conflicts[0]?.since ?? null },
    waiting: team && { count: team.waiting.length, days: team.waiting[0]?.days ?? 0 },
    rounds: listed?.rounds.filter(({ state }) => state === "open") ?? [],
    mayOpenRounds: may("rounds.show"),
    steps: await stepsOf(desk, map),
    description: may("maps.describe") ? `/maps/${map}/description` : null,
    mayDeclare: may("interests.declare"),
  };
}

function hasRole(caller: Caller, map: string): boolean {
  return caller.isKeeper || rolesOn(caller, map).length > 0;
}

/** Nothing for a room in which nothing was ever allotted. */
function ownOf(room: OwnTasks["room"], tasks: readonly ListedTask[]): readonly OwnTasks[] {
  const mine = tasks.filter(({ kind }) => kind === room);
  if (mine.length === 0) return [];
  const states = mine.map(stateOf);
  const count = (state: (typeof states)[number]) => states.filter((one) => one === state).length;
  const left = mine.filter(({ done }) => !done).map(({ since }) => since);
  return [
    {
      room,
      open: count("open"),
      begun: count("begun"),
      maybe: count("maybe"),
      skipped: count("skipped"),
      sent: count("sent"),
      since: left.sort()[0] ?? null,
    },
  ];
}
