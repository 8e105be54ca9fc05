import { type RoundRow, type TaskRow, tasks, textIn, type Value, verdictVariables } from "@mapwright/domain";
import { recordsOf } from "../inventory/records-of.ts";
import { valuesOf } from "../inventory/values-of.ts";
import type { Context, Reader } from "../ports/index.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { ownSubmission } from "./own-submission.ts";
import { codebookOfRound } from "./reveal.ts";
import { discardDraftOf, readDraft } from "./sealing.ts";
import { openTask, ownTask, roundNumbered } from "./task-of.ts";

/** One of the caller's tasks with everything she may look at while she answers. */
export async function showTask(
  context: Context,
  { map, task: number }: { readonly map: string; readonly task: number },
) {
  return await context.store.read(async (reader) => {
    const { task, round } = await ownTask(context, reader, map, number);
    const { protocol } = await mapNamed(reader, map);
    const screening = round.kind === "screening";
    return {
      ...shownTask(task, round),
      values: await visibleValues(reader, round, task.initiative),
      // Rows as found may hold the very codes that are asked for, so coders work from texts and addresses.
      records: screening ? await rawRows(reader, map, task.initiative) : [],
      criteria: screening ? (protocol?.criteria ?? []) : [],
      variables: round.plan.variables,
      codebook: round.codebook,
      draft: (await readDraft(context, reader, map, number)) ?? null,
      submission: (await ownSubmission(context, reader, task, round.kind)) ?? null,
    };
  });
}

/** The caller's own tasks, those to do first; progress is hers alone. */
export async function listTasks(
  context: Context,
  { map, round: only }: { readonly map: string; readonly round?: number | undefined },
) {
  return await context.store.read(async (reader) => {
    await mapNamed(reader, map);
    const where = { map, person: context.actor, ...(only === undefined ? {} : { round: only }) };
    const mine = (await reader.rows(tasks, { where })).filter(({ state }) => state !== "released");
    const shown = await Promise.all(
      mine.map(async (task) => {
        const round = await roundNumbered(reader, map, task.round);
        const name = await nameOf(reader, round, task.initiative);
        const draft =
          task.state === "allotted" ? await readDraft(context, reader, map, task.task) : undefined;
        return { ...shownTask(task, round), name, draft: draft ?? null };
      }),
    );
    const isOpen = ({ done }: { readonly done: boolean }): boolean => !done;
    return {
      tasks: [...shown.filter(isOpen), ...shown.filter((one) => !isOpen(one))],
      done: shown.filter(({ done }) => done).length,
      of: shown.length,
    };
  });
}

/** Throws the caller's draft away. */
export async function discardDraft(
  context: Context,
  { map, task }: { readonly map: string; readonly task: number },
): Promise<{ task: number }> {
  return await context.store.transact(context.actor, async (writer) => {
    await openTask(context, writer, map, task);
    await discardDraftOf(writer, map, task);
    return { task };
  });
}

function shownTask(task: TaskRow, { kind, pilot, plan }: RoundRow) {
  const { task: number, round, initiative, allotted_at, submitted_at, commitment, state } = task;
  return {
    task: number,
    round,
    kind,
    pilot,
    title: plan.title,
    initiative,
    since: allotted_at,
    submittedAt: submitted_at,
    commitment,
    /** Hers; whether the others have is not told before all have. */
    done: state !== "allotted",
    revealed: state === "revealed",
  };
}

/** What is known beside the question: no value of a variable that is asked, none that is only suggested. */
async function visibleValues(reader: Reader, round: RoundRow, initiative: string): Promise<readonly Value[]> {
  const asked = new Set(round.plan.variables);
  const { map } = round;
  const codebook = await codebookOfRound(reader, round);
  const tests = verdictVariables((await mapNamed(reader, map)).protocol);
  return (await valuesOf(reader, map, codebook, initiative)).filter(
    ({ variable, state }) =>
      state !== "suggested" && state !== "derived" && !asked.has(variable) && !tests.has(variable),
  );
}

async function rawRows(reader: Reader, map: string, initiative: string) {
  const found = (await recordsOf(reader, map, initiative)).filter(({ state }) => state === "live");
  return found.map(({ record, raw }) => ({ record, raw }));
}

/** The name an initiative was found under; its id where there is none. */
async function nameOf(reader: Reader, { map }: RoundRow, initiative: string): Promise<string> {
  const found = await recordsOf(reader, map, initiative);
  const named = found
    .flatMap(({ state, values }) => (state === "live" ? values : []))
    .findLast(({ variable }) => variable === "name");
  return named !== undefined && "text" in named.answer
    ? (textIn(named.answer.text, "en")?.text ?? initiative)
    : initiative;
}
