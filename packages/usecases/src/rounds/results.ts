import {
  type Answer,
  type Codebook,
  type CorrectionRow,
  type Criterion,
  codebookVersionId,
  corrections,
  decide,
  type Evidence,
  type Given,
  initiativeStaged,
  initiatives,
  type Level,
  type NewEvent,
  newEvent,
  type Protocol,
  type RoundRow,
  recodingDone,
  recodings,
  type Value,
  valueCorrected,
  variableOf,
} from "@mapwright/domain";
import type { Context, Writer } from "../ports/index.ts";

/** A settled answer on its way into the map. */
export interface Settled {
  readonly variable: string;
  readonly answer: Answer;
  readonly state: "coded" | "adjudicated";
  readonly evidence: readonly Evidence[];
  readonly reason?: string | undefined;
  readonly given: Given;
}

/** Who settled an answer in a round: so many who agreed, or an adjudicator. */
export function givenIn(
  { now }: Pick<Context, "now">,
  { round, kind }: Pick<RoundRow, "round" | "kind">,
  agreed: readonly unknown[] | null,
): Given {
  const on = now().toISOString().slice(0, 10);
  if (agreed === null) return { by: "adjudicator", round, on };
  return { by: kind === "screening" ? "screeners" : "coders", people: agreed.length, round, on };
}

/** Writes settled answers as the values that count, and takes them off the re-coding queue. */
export async function keepSettled(
  writer: Writer,
  map: string,
  initiative: string,
  codebook: string,
  settled: readonly Settled[],
): Promise<void> {
  const live = await writer.rows(corrections, { where: { map, initiative, superseded_by: null } });
  const queued = await writer.rows(recodings, { where: { map, initiative, state: "waiting" } });
  const first = (await writer.count(corrections, { map })) + 1;
  const events = settled.flatMap((one, index): readonly NewEvent[] => [
    correction(map, initiative, first + index, live, settledValue(one, codebook)),
    ...(queued.some(({ variable }) => variable === one.variable)
      ? [newEvent(recodingDone, map, { initiative, variable: one.variable })]
      : []),
  ]);
  await writer.append(events);
}

function settledValue(
  { variable, answer, state, evidence, reason, given }: Settled,
  codebook: string,
): Value {
  return {
    variable,
    answer,
    state,
    codebook,
    ...(evidence.length === 0 ? {} : { evidence: [...evidence] }),
    ...(reason === undefined ? {} : { reason }),
    given,
  };
}

function correction(
  map: string,
  initiative: string,
  number: number,
  live: readonly CorrectionRow[],
  value: Value,
): NewEvent {
  const earlier = live.findLast(({ variable }) => variable === value.variable);
  return newEvent(valueCorrected, map, {
    correction: number,
    initiative,
    variable: value.variable,
    value,
    supersedes: earlier?.correction ?? null,
  });
}

/** A settled verdict, with what was quoted for it. */
export interface SettledVerdict extends Pick<Settled, "state" | "evidence" | "reason" | "given"> {
  readonly level: Level;
}

/**
 * What settled verdicts do: the variables that show them are answered, and the decision rule moves the initiative. An
 * undecided one stays where it is. A stage beyond screening's reach (withdrawn, duplicate) is left alone.
 */
export async function applyVerdicts(
  writer: Writer,
  map: string,
  initiative: string,
  asked: { readonly protocol: Protocol; readonly codebook: Codebook },
  verdicts: ReadonlyMap<string, SettledVerdict>,
): Promise<void> {
  const { protocol, codebook } = asked;
  const shown = (protocol.criteria ?? []).flatMap((criterion) => shownAs(codebook, criterion, verdicts));
  await keepSettled(writer, map, initiative, codebookVersionId(codebook), shown);
  if (protocol.rule === undefined) return;
  const levels = new Map([...verdicts].map(([criterion, { level }]) => [criterion, level]));
  const decision = decide(protocol.rule, levels);
  const row = await writer.one(initiatives, { map, initiative });
  if (decision.stage === "undecided" || row === undefined) return;
  if (row.stage === "withdrawn" || row.stage === "duplicate") return;
  const reason = decision.stoppedBy.length === 0 ? null : decision.stoppedBy.join(", ");
  if (row.stage === decision.stage && row.stage_reason === reason) return;
  await writer.append([newEvent(initiativeStaged, map, { initiative, stage: decision.stage, reason })]);
}

function shownAs(
  codebook: Codebook,
  criterion: Criterion,
  verdicts: ReadonlyMap<string, SettledVerdict>,
): readonly Settled[] {
  const verdict = verdicts.get(criterion.code);
  const variable = criterion.variable === undefined ? undefined : variableOf(codebook, criterion.variable);
  if (verdict === undefined || variable === undefined) return [];
  const { level, ...settled } = verdict;
  const isCategory = variable.categories.some(({ code }) => code === level);
  if (!isCategory && level !== "unclear") return [];
  const answer: Answer = isCategory ? { codes: [level] } : { missing: "unclear" };
  return [{ variable: variable.code, answer, ...settled }];
}
