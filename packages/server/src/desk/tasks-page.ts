import {
  type Codebook,
  codingDraft,
  codingSubmission,
  type listTasks,
  rounds,
  screeningDraft,
  screeningSubmission,
  type showTask,
} from "@mapwright/domain";
import { codebookOf, codebookOfRound, type Desk, mapNamed, type Output } from "@mapwright/usecases";
import type { CodingTask, Frame, OpenedTask, ScreeningTask, TaskHead } from "@mapwright/web";
import { sourceText } from "./source-text.ts";
import { ask } from "./work.ts";

export type ListedTask = Output<typeof listTasks>["tasks"][number];
type ShownTask = Output<typeof showTask>;

/** How far somebody is with a task of hers; `begun` when a draft is kept without a mark. */
export function stateOf({ done, draft }: ListedTask): TaskHead["state"] | "begun" {
  if (done) return "sent";
  return markOf(innerDraft(draft)) ?? (draft === null ? "open" : "begun");
}

/** The queue of the caller in a room. */
export async function queueOf(
  desk: Desk,
  map: string,
  room: "screening" | "coding",
): Promise<readonly TaskHead[]> {
  const { tasks } = await ask(desk, "tasks.mine", { map });
  return tasks
    .filter(({ kind }) => kind === room)
    .sort((a, b) => a.task - b.task)
    .map(({ task, round, initiative, name, done, draft }) => {
      return { task, round, initiative, name, state: done ? "sent" : (markOf(innerDraft(draft)) ?? "open") };
    });
}

function markOf(draft: unknown): "maybe" | "skipped" | undefined {
  const mark: unknown =
    typeof draft === "object" && draft !== null && "mark" in draft ? draft.mark : undefined;
  return mark === "maybe" || mark === "skipped" ? mark : undefined;
}

/** A draft of a coding is kept with the suggestions seen, one of verdicts by itself. */
function innerDraft(draft: unknown): unknown {
  return typeof draft === "object" && draft !== null && "draft" in draft ? draft.draft : draft;
}

export async function screeningTask(
  desk: Desk,
  map: string,
  task: number,
  frame: Frame,
): Promise<ScreeningTask> {
  const shown = await ask(desk, "tasks.show", { map, task });
  const codebook = await desk.store.read(async (reader) => codebookOf(reader, await mapNamed(reader, map)));
  return {
    ...opened(shown, codebook, frame),
    draft: screeningDraft.nullable().parse(shown.draft),
    submission: screeningSubmission.nullable().parse(shown.submission),
  };
}

export async function codingTask(desk: Desk, map: string, task: number, frame: Frame): Promise<CodingTask> {
  const shown = await ask(desk, "tasks.show", { map, task });
  const { codebook, plan } = await roundParts(desk, map, shown.round);
  return {
    ...opened(shown, codebook, frame),
    variables: codebook.variables.map(({ code }) => code).filter((code) => shown.variables.includes(code)),
    suggests: Object.entries(plan.suggestions).flatMap(([variable, when]) =>
      when === "after-own-choice" ? [variable] : [],
    ),
    draft: codingDraft.nullable().parse(innerDraft(shown.draft)),
    submission: codingSubmission.nullable().parse(shown.submission),
  };
}

/** The codebook a round works under and its plan; the caller was shown a task of it. */
export async function roundParts(desk: Desk, map: string, round: number) {
  return await desk.store.read(async (reader) => {
    const row = await reader.one(rounds, { map, round });
    if (row === undefined)
      throw new Error(`A task of "${map}" belongs to round ${round}, which is not there.`);
    return { codebook: await codebookOfRound(reader, row), plan: row.plan };
  });
}

/** What a coder's page needs of a codebook: what is asked, what follows from it, and the rules about both. */
export function askedPart(codebook: Codebook, asked: ReadonlySet<string>): Codebook {
  const derived = codebook.variables.filter(({ derive }) => derive !== undefined && asked.has(derive.from));
  const kept = new Set([...asked, ...derived.map(({ code }) => code)]);
  return {
    ...codebook,
    variables: codebook.variables.filter(({ code }) => kept.has(code)),
    rules: codebook.rules.filter(({ when, expect }) =>
      [...when, ...expect].every(({ variable }) => kept.has(variable)),
    ),
  };
}

function opened(shown: ShownTask, codebook: Codebook, { language }: Frame): OpenedTask {
  const { task, round, initiative, pilot, since, done, revealed, values, records } = shown;
  const source = sourceText(codebook, values, records, initiative, language);
  return { task, round, initiative, pilot, title: source.title, since, done, revealed, source };
}

/** The task to begin with: the one asked for, or the first that is open. */
export function firstOf(queue: readonly TaskHead[], wanted: number | undefined): number | undefined {
  if (wanted !== undefined) return wanted;
  return (queue.find(({ state }) => state === "open") ?? queue.find(({ state }) => state !== "sent"))?.task;
}
