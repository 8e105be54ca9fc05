import {
  type Allotment,
  type Allottable,
  type Codebook,
  codebookVersionId,
  initiatives,
  type MapRow,
  newEvent,
  type openRound as openRoundOperation,
  ProblemError,
  type Protocol,
  type planRound as planRoundOperation,
  type RoundPlan,
  roundOpened,
  rounds,
  tasks,
  variableOf,
} from "@mapwright/domain";
import type { z } from "zod";
import type { Context, Reader } from "../ports/index.ts";
import { codebookOf } from "../protocol/codebook-of.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { mustFitGold } from "./must-fit-gold.ts";
import { sealContent } from "./sealing.ts";
import { allotmentEvents, dealOut } from "./staffing.ts";

type Planned = z.output<typeof planRoundOperation.input>;

/** Who would get what, without opening anything. */
export async function planRound(
  context: Context,
  input: Planned,
): Promise<{ people: readonly { person: string; tasks: number }[]; tasks: number; waiting: number }> {
  return await context.store.read(async (reader) => {
    const { dealt } = await allotmentOf(context, reader, input);
    const people = input.people.map(({ person }) => ({
      person,
      tasks: dealt.filter((one) => one.people.includes(person)).length,
    }));
    return { people, ...summaryOf(dealt) };
  });
}

/** Opens a round: its pairs, their tasks and waiting lists, and a pilot's gold answers under seal. */
export async function openRound(
  context: Context,
  input: z.output<typeof openRoundOperation.input>,
): Promise<{ round: number; tasks: number; waiting: number }> {
  const { map, plan, gold } = input;
  return await context.store.transact(context.actor, async (writer) => {
    const { dealt, codebook, protocol } = await allotmentOf(context, writer, input);
    mustFitGold(gold, { plan, codebook, protocol, initiatives: dealt.map(({ initiative }) => initiative) });
    const round = (await writer.count(rounds, { map })) + 1;
    const gold_commitment =
      gold.length === 0
        ? null
        : await sealContent(context, writer, { map, part: "gold", number: round }, gold);
    await writer.append([
      newEvent(roundOpened, map, { round, plan, codebook: codebookVersionId(codebook), gold_commitment }),
      ...allotmentEvents(map, round, dealt, (await writer.count(tasks, { map })) + 1),
    ]);
    return { round, ...summaryOf(dealt) };
  });
}

async function allotmentOf(
  context: Context,
  reader: Reader,
  { map: slug, plan, initiatives: named, stages, people }: Planned,
): Promise<{ dealt: readonly Allotment[]; codebook: Codebook; protocol: Protocol | null }> {
  const map = await mapNamed(reader, slug);
  const codebook = await codebookOf(reader, map);
  mustBeAnswerable(map, plan, codebook);
  mustBeDistinct(people);
  const all = await reader.rows(initiatives, { where: { map: slug } });
  const known = new Map(all.map((row) => [row.initiative, row.stage]));
  const unknown = (named ?? []).find((one) => {
    const stage = known.get(one);
    return stage === undefined || stage === "withdrawn" || stage === "duplicate";
  });
  if (unknown !== undefined)
    throw new ProblemError({
      code: "initiative-unknown",
      message: `The map "${slug}" has no initiative "${unknown}" that could be answered.`,
      hint: "Leave it out, or look its id up.",
      value: unknown,
    });
  const chosen =
    named ?? all.filter(({ stage }) => stages.includes(stage)).map(({ initiative }) => initiative);
  if (chosen.length === 0)
    throw new ProblemError({
      code: "round-empty",
      message: "No initiative would be in this round.",
      hint: `Name initiatives, or stages that some are at; now it is ${stages.join(", ")}.`,
    });
  const wanted = new Map(chosen.map((initiative) => [initiative, plan.each]));
  const dealt = await dealOut(context, reader, { map: slug, seed: plan.seed, people, wanted, before: [] });
  return { dealt, codebook, protocol: map.protocol };
}

function mustBeAnswerable(map: MapRow, plan: RoundPlan, codebook: Parameters<typeof variableOf>[0]): void {
  if (plan.kind === "screening") {
    if ((map.protocol?.criteria ?? []).length > 0) return;
    throw new ProblemError({
      code: "protocol-without-criteria",
      message: `The protocol of "${map.map}" has no criteria to screen against.`,
      hint: "Write the criteria first.",
    });
  }
  const unknown = plan.variables.find((code) => {
    const variable = variableOf(codebook, code);
    return variable === undefined || variable.derive !== undefined;
  });
  if (unknown === undefined && plan.variables.length > 0) return;
  throw new ProblemError({
    code: "variable-unknown",
    message:
      unknown === undefined
        ? "No variable is named to be coded."
        : `The codebook has no variable "${unknown}" that people code.`,
    hint: "Name variables of the codebook that are not derived from others.",
    ...(unknown === undefined ? {} : { value: unknown }),
  });
}

function mustBeDistinct(people: readonly Allottable[]): void {
  const twice = people.find(
    ({ person }, index) => people.findIndex((other) => other.person === person) < index,
  );
  if (twice === undefined) return;
  throw new ProblemError({
    code: "input-invalid",
    message: `"${twice.person}" is named twice among the people of the round.`,
    hint: "Name each person once.",
    path: "people",
  });
}

function summaryOf(dealt: readonly Allotment[]): { tasks: number; waiting: number } {
  return {
    tasks: dealt.reduce((sum, { people }) => sum + people.length, 0),
    waiting: dealt.filter(({ lacking }) => lacking > 0).length,
  };
}
