import {
  corrections,
  keptBySurvivor,
  merges,
  type showSuggestion as operation,
  ProblemError,
  type Value,
} from "@mapwright/domain";
import type { z } from "zod";
import { recordsOf } from "../inventory/records-of.ts";
import type { Context, Reader } from "../ports/index.ts";
import { keepDraft, readDraft } from "../rounds/sealing.ts";
import { openTask } from "../rounds/task-of.ts";
import { draftOf } from "./draft.ts";

/**
 * Shows what was imported, derived or suggested for a variable, where the round allows it and only after the coder has
 * chosen herself. That she saw it, and what she had chosen before, goes into her submission.
 */
export async function showSuggestion(
  context: Context,
  { map, task: number, variable }: z.output<typeof operation.input>,
): Promise<{ suggestion: Value | null }> {
  return await context.store.transact(context.actor, async (writer) => {
    const { task, round } = await openTask(context, writer, map, number, "coding");
    if (round.plan.suggestions[variable] !== "after-own-choice" || !round.plan.variables.includes(variable))
      throw new ProblemError({
        code: "suggestion-never",
        message: `This round shows no suggestions for ${variable}.`,
        hint: "Answer from the source alone.",
        value: variable,
      });
    const kept = draftOf(await readDraft(context, writer, map, number));
    const own = kept.draft.answers.find((one) => one.variable === variable);
    if (own === undefined)
      throw new ProblemError({
        code: "suggestion-before-choice",
        message: `You have not answered ${variable} yourself yet.`,
        hint: "Make your own choice first, then look.",
        value: variable,
      });
    if (!kept.seen.some((one) => one.variable === variable))
      await keepDraft(context, writer, map, number, {
        draft: kept.draft,
        seen: [...kept.seen, { variable, own: own.answer }],
      });
    return { suggestion: await suggestedFor(writer, map, task.initiative, variable) };
  });
}

/** The last value that no coder gave. */
async function suggestedFor(
  reader: Reader,
  map: string,
  initiative: string,
  variable: string,
): Promise<Value | null> {
  const found = (await recordsOf(reader, map, initiative)).filter(({ state }) => state === "live");
  const given = await reader.rows(corrections, { where: { map, initiative, superseded_by: null } });
  const merged = await reader.rows(merges, { where: { map, survivor: initiative } });
  const kept = keptBySurvivor(merged).get(initiative) ?? [];
  const values = [
    ...found.flatMap((record) => record.values),
    ...given.map(({ value }) => value),
    ...kept.flatMap(({ value }) => value ?? []),
  ];
  const isSuggestion = ({ state }: Value): boolean => state !== "coded" && state !== "adjudicated";
  return values.findLast((value) => value.variable === variable && isSuggestion(value)) ?? null;
}
