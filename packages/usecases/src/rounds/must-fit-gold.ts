import {
  type Codebook,
  checkAnswers,
  type GoldAnswer,
  type Problem,
  ProblemError,
  type Protocol,
  type RoundPlan,
  shownValue,
} from "@mapwright/domain";

/** What gold answers are given for. */
export interface GoldFor {
  readonly plan: RoundPlan;
  readonly codebook: Codebook;
  readonly protocol: Protocol | null;
  /** The initiatives of the round. */
  readonly initiatives: readonly string[];
}

/** Refuses gold answers outside of a pilot, and those that no answer of the round could ever equal. */
export function mustFitGold(gold: readonly GoldAnswer[], round: GoldFor): void {
  if (gold.length === 0) return;
  if (!round.plan.pilot)
    throw new ProblemError({
      code: "gold-outside-pilot",
      message: "Gold answers are for pilot rounds only.",
      hint: "Make it a pilot, or leave the gold answers out.",
    });
  const inRound = new Set(round.initiatives);
  const problems = gold.flatMap((one) => unfit(one, round, inRound) ?? []);
  if (problems.length > 0) throw new ProblemError(problems.slice(0, 20));
}

function unfit(
  { initiative, about, answer }: GoldAnswer,
  { plan, codebook, protocol }: GoldFor,
  inRound: ReadonlySet<string>,
): Problem | undefined {
  const refused = (why: string, hint: string): Problem => ({
    code: "gold-unfit",
    message: `The gold answer to "${shownValue(about)}" of "${shownValue(initiative)}" ${why}.`,
    hint,
    path: "gold",
    value: shownValue(typeof answer === "string" ? answer : JSON.stringify(answer)),
  });
  if (!inRound.has(initiative))
    return refused("is about an initiative outside of the round", "Put the initiative into the round.");
  const questions =
    plan.kind === "screening" ? (protocol?.criteria ?? []).map(({ code }) => code) : plan.variables;
  if (!questions.includes(about))
    return refused("answers no question of the round", `Its questions are ${questions.join(", ")}.`);
  if ((typeof answer === "string") !== (plan.kind === "screening"))
    return refused("is of the other kind of round", "Screening is answered by levels, coding by values.");
  if (typeof answer === "string") return undefined;
  const [finding] = checkAnswers(codebook, new Map([[about, answer]])).filter(
    ({ about: what }) => what !== "rule",
  );
  return finding && refused("does not fit the variable", finding.hint ?? `Look at ${about} in the codebook.`);
}
