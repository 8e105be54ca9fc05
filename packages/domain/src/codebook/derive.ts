import type { Answer } from "./answer.ts";
import { derivationOrder } from "./derivation-sources.ts";
import { type DerivationSurroundings, lookedUp } from "./derive-lookup.ts";
import { partnershipOf } from "./derive-sectors.ts";
import type { Codebook, Derivation, Variable } from "./schema.ts";

/** What derivations may need beside the answers. */
export interface DerivationContext {
  /** ISO date for dated lookups that name none themselves, for instance the reference date of a map. */
  readonly referenceDate?: string;
}

/**
 * The answers of all variables that follow from others, by variable code, whatever order the codebook lists them in.
 * `answers` holds the answers that count. A derived variable that has one there (a coder disagreed with the rule) keeps
 * it, others follow from it, and it is not in the result; `not-yet-coded` is no answer in this sense.
 *
 * - `lookup`: the category of the first entry that names the code and holds on the date (`from` included, `until` not;
 *   a year or month counts as its first day). A code that no entry names gets `otherwise`, else it is `unclear`. The
 *   date's own missing reason is passed on only where an entry with dates has to be judged.
 * - `count`: the number of distinct codes, or of organisations.
 * - `at-least`, `after`, `any-of`: `yes` or `no`.
 * - `sectors`: partners `not-applicable` means that there are none; no fitting entry is `unclear`.
 *
 * Otherwise a source that is missing makes the result missing for the same reason; a source without an answer counts as
 * `not-yet-coded`.
 *
 * @example deriveValues(iesi, new Map([["lead_country", { codes: ["UK"] }]])).get("welfare_cluster") // { codes: ["WS-AS"] }
 */
export function deriveValues(
  codebook: Codebook,
  answers: ReadonlyMap<string, Answer>,
  context: DerivationContext = {},
): ReadonlyMap<string, Answer> {
  const byCode = new Map(codebook.variables.map((variable) => [variable.code, variable]));
  const known = new Map(answers);
  const derived = new Map<string, Answer>();
  const surroundings: DerivationSurroundings = {
    answerOf: (variable) => known.get(variable) ?? { missing: "not-yet-coded" },
    referenceDate: context.referenceDate,
  };
  for (const variable of derivationOrder(codebook.variables).order) {
    const { code, derive } = variable;
    if (derive === undefined || isAnswered(answers.get(code))) continue;
    const answer = follow(derive, variable, byCode.get(derive.from), surroundings);
    known.set(code, answer);
    derived.set(code, answer);
  }
  return derived;
}

function isAnswered(answer: Answer | undefined): boolean {
  return answer !== undefined && !("missing" in answer && answer.missing === "not-yet-coded");
}

function follow(
  rule: Derivation,
  variable: Variable,
  from: Variable | undefined,
  surroundings: DerivationSurroundings,
): Answer {
  const source = surroundings.answerOf(rule.from);
  if ("missing" in source) return { missing: source.missing };
  switch (rule.rule) {
    case "count":
      return counted(source);
    case "at-least":
      return "number" in source ? yesNo(source.number >= rule.threshold) : unfit;
    case "after":
      return after(source, rule.year);
    case "any-of":
      return "codes" in source ? yesNo(source.codes.some((code) => rule.codes.includes(code))) : unfit;
    case "lookup":
      return "codes" in source ? lookedUp(rule, variable, from, source.codes, surroundings) : unfit;
    case "sectors":
      return "codes" in source
        ? partnershipOf(rule, source.codes, surroundings.answerOf(rule.partners))
        : unfit;
  }
}

/** An answer of another form than its variable takes is the finding of `checkAnswers`, not of a derivation. */
const unfit: Answer = { missing: "unclear" };

function yesNo(holds: boolean): Answer {
  return { codes: [holds ? "yes" : "no"] };
}

function counted(source: Answer): Answer {
  if ("codes" in source) return { number: new Set(source.codes).size };
  if ("organisations" in source)
    return { number: new Set(source.organisations.map(({ organisation }) => organisation)).size };
  return unfit;
}

function after(source: Answer, year: number): Answer {
  if ("number" in source) return yesNo(source.number > year);
  return "date" in source ? yesNo(Number(source.date.slice(0, 4)) > year) : unfit;
}
