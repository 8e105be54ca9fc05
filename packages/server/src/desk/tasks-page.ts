import { type Codebook, rounds, type Texts, type Value } from "@mapwright/domain";
import { codebookOf, codebookOfRound, type Desk, mapNamed } from "@mapwright/usecases";
import type { CodingTask, Frame, OpenedTask, ScreeningTask, TaskHead } from "@mapwright/web";
import { sourceText } from "./source-text.ts";
import { ask } from "./work.ts";

/** What `tasks.mine` tells of each task. */
export interface ListedTask {
  readonly task: number;
  readonly round: number;
  readonly kind: "screening" | "coding";
  readonly initiative: string;
  readonly name: string;
  readonly since: string;
  readonly done: boolean;
  readonly draft: unknown;
}

/** How far somebody is with a task of hers; `begun` when a draft is kept without a mark. */
export function stateOf({ done, draft }: ListedTask): TaskHead["state"] | "begun" {
  if (done) return "sent";
  return markOf(innerDraft(draft)) ?? (draft === null ? "open" : "begun");
}

/** What `tasks.show` tells. */
interface ShownTask {
  readonly task: number;
  readonly round: number;
  readonly kind: "screening" | "coding";
  readonly pilot: boolean;
  readonly title: Texts;
  readonly initiative: string;
  readonly since: string;
  readonly done: boolean;
  readonly revealed: boolean;
  readonly values: readonly Value[];
  readonly records: readonly { readonly record: number; readonly raw: Readonly<Record<string, unknown>> }[];
  readonly variables: readonly string[];
  readonly draft: unknown;
  readonly submission: unknown;
}

/** The queue of the caller in a room. */
export async function queueOf(
  desk: Desk,
  map: string,
  room: "screening" | "coding",
): Promise<readonly TaskHead[]> {
  const { tasks } = await ask<{ readonly tasks: readonly ListedTask[] }>(desk, "tasks.mine", { map });
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
  const shown = await ask<ShownTask>(desk, "tasks.show", { map, task });
  const codebook = await desk.store.read(async (reader) => codebookOf(reader, await mapNamed(reader, map)));
  return {
    ...opened(shown, codebook, frame),
    // A use-case gives a screener her own verdicts as she kept or submitted them.
    draft: shown.draft as ScreeningTask["draft"],
    submission: shown.submission as ScreeningTask["submission"],
  };
}

export async function codingTask(desk: Desk, map: string, task: number, frame: Frame): Promise<CodingTask> {
  const shown = await ask<ShownTask>(desk, "tasks.show", { map, task });
  const { codebook, plan } = await roundParts(desk, map, shown.round);
  return {
    ...opened(shown, codebook, frame),
    variables: codebook.variables.map(({ code }) => code).filter((code) => shown.variables.includes(code)),
    suggests: Object.entries(plan.suggestions).flatMap(([variable, when]) =>
      when === "after-own-choice" ? [variable] : [],
    ),
    // As above: a coder's own answers.
    draft: innerDraft(shown.draft) as CodingTask["draft"],
    submission: shown.submission as CodingTask["submission"],
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
