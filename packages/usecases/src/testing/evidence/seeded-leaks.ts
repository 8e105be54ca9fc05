import type { Answered } from "../../desk.ts";
import type { Context } from "../../ports/index.ts";
import { hider } from "./watch.ts";
import { type Answers, seenIn, worldAnswers } from "./world.ts";

/** The hider's sealed answers, as careless code might come by them. */
export async function sealedOf({ store }: Pick<Context, "store">, map: string): Promise<readonly string[]> {
  const { tasks } = await seenIn(store);
  return await store.read(async (reader) => {
    const found = await Promise.all(
      tasks.flatMap(({ task }) =>
        ["task", "draft"].map((part) => reader.ownEnvelope({ map, envelope: `${part}-${task}` }, hider)),
      ),
    );
    return found.flatMap((envelope) => (envelope === undefined ? [] : [envelope.content]));
  });
}

async function telling<Output extends object>(
  answered: Promise<Answered<Output>>,
  told: Readonly<Record<string, unknown>>,
): Promise<Answered<Output>> {
  return { output: { ...(await answered).output, ...told } };
}

/** Ways to tell somebody's hidden choice to others, one small slip each; every one must show in paired runs. */
export const seededLeaks: Readonly<Record<string, Answers>> = {
  "progress counts how many passed": {
    ...worldAnswers,
    "rounds.show": async (context, input) =>
      await telling(worldAnswers["rounds.show"](context, input), {
        passed: (await sealedOf(context, input.map)).filter((content) => content.includes('"pass"')).length,
      }),
  },
  "tasks are ordered by what others chose": {
    ...worldAnswers,
    "tasks.mine": async (context, input) =>
      await telling(worldAnswers["tasks.mine"](context, input), {
        order: (await sealedOf(context, input.map)).toSorted().map((content) => content.slice(0, 60)),
      }),
  },
  "the length of a draft is told": {
    ...worldAnswers,
    "rounds.waiting": async (context, input) =>
      await telling(worldAnswers["rounds.waiting"](context, input), {
        size: (await sealedOf(context, input.map)).join("").length,
      }),
  },
  "a conflict is announced before the reveal": {
    ...worldAnswers,
    "conflicts.list": async (context, input) =>
      await telling(worldAnswers["conflicts.list"](context, input), {
        coming: (await sealedOf(context, input.map)).some((content) => content.includes('"fail"')),
      }),
  },
};
