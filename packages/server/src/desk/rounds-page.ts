import { initiatives, operationNamed, recodings } from "@mapwright/domain";
import { codebookOf, type Desk, mapNamed, mustHaveRight } from "@mapwright/usecases";
import { type Frame, labelIn, type Work, type WorkPage } from "@mapwright/web";
import type { Context } from "hono";
import { ask, mayAsk } from "./work.ts";

export async function roundsPage(desk: Desk, frame: Frame, work: Work): Promise<WorkPage> {
  const { map } = work;
  const { rounds } = await ask(desk, "rounds.list", { map });
  const canOpen = mayAsk(desk, "rounds.open", map);
  const maySeePilots = (["rounds.pilot", "rounds.feedback"] as const).some((name) => mayAsk(desk, name, map));
  return { kind: "rounds", frame, work, rounds, canOpen, maySeePilots };
}

export async function roundPage(desk: Desk, frame: Frame, work: Work, round: number): Promise<WorkPage> {
  const { plan, openedBy, people, waiting, ...shown } = await ask(desk, "rounds.show", {
    map: work.map,
    round,
  });
  const { title, each, variables } = plan;
  return {
    kind: "round",
    frame,
    work,
    round: { ...shown, title, each, variables },
    plan,
    openedBy,
    people,
    waiting,
    others: waiting.length === 0 ? [] : await judgesOf(desk, work.map),
  };
}

export async function newRoundPage(
  desk: Desk,
  frame: Frame,
  work: Work,
  context: Context,
): Promise<WorkPage> {
  const { map } = work;
  mustHaveRight(desk, operationNamed("rounds.open"), map);
  const { codebook, hasCriteria, all, queued } = await desk.store.read(async (reader) => {
    const row = await mapNamed(reader, map);
    return {
      codebook: await codebookOf(reader, row),
      hasCriteria: (row.protocol?.criteria ?? []).length > 0,
      all: await reader.rows(initiatives, { where: { map } }),
      queued: await reader.rows(recodings, { where: { map, state: "waiting" } }),
    };
  });
  const stages: Record<string, number> = {};
  for (const { stage } of all) stages[stage] = (stages[stage] ?? 0) + 1;
  return {
    kind: "new-round",
    frame,
    work,
    variables: codebook.variables
      .filter(({ derive, kind }) => derive === undefined && kind !== "organisations")
      .map(({ code, kind, label }) => ({ code, kind, label: labelIn(label, frame.language, code) })),
    hasCriteria,
    recoding:
      context.req.query("recoding") === undefined
        ? null
        : {
            initiatives: [...new Set(queued.map(({ initiative }) => initiative))],
            variables: [...new Set(queued.map(({ variable }) => variable))],
          },
    stages,
    people: await judgesOf(desk, map),
    seed: Array.from(desk.random(8), (byte) => byte.toString(16).padStart(2, "0")).join(""),
  };
}

/** Who can be asked: screeners and coders of the map. */
async function judgesOf(desk: Desk, map: string) {
  const { people } = await ask(desk, "people.list", { map });
  return people
    .filter(
      ({ roles, state }) =>
        state === "active" && roles.some(({ role }) => role === "screener" || role === "coder"),
    )
    .map(({ account, name }) => ({ account, name }));
}

export async function waitingPage(desk: Desk, frame: Frame, work: Work): Promise<WorkPage> {
  const { waiting } = await ask(desk, "rounds.waiting", {
    map: work.map,
  });
  return { kind: "waiting", frame, work, waiting };
}
