import type { Answer } from "./answer.ts";
import { isFixedDate } from "./derivation-sources.ts";
import { allowsSeveral } from "./kinds.ts";
import { orderedCodes } from "./queries.ts";
import type { Derivation, Variable } from "./schema.ts";

type Lookup = Extract<Derivation, { rule: "lookup" }>;

/** What following a rule may read beside the source. */
export interface DerivationSurroundings {
  readonly answerOf: (variable: string) => Answer;
  /** The ISO date that decides between dated entries where the rule itself names none. */
  readonly referenceDate: string | undefined;
}

/**
 * Looks codes up in the entries of a rule, see `deriveValues`. A variable that takes one answer gets that of the only or
 * the dominant code; several codes without a dominant one that lead to different categories are `unclear`.
 */
export function lookedUp(
  rule: Lookup,
  variable: Variable,
  from: Variable | undefined,
  codes: readonly string[],
  surroundings: DerivationSurroundings,
): Answer {
  const several = allowsSeveral(variable);
  const wanted = several || from?.dominant !== true ? codes : codes.slice(0, 1);
  const found = wanted.map((code) => categoryFor(rule, code, surroundings));
  const missing = found.find((category) => typeof category === "object");
  if (missing !== undefined && (!several || found.every((category) => typeof category === "object")))
    return missing;
  const categories = orderedCodes(
    variable,
    found.filter((category) => typeof category === "string"),
  );
  return several || categories.length === 1 ? { codes: [...categories] } : { missing: "unclear" };
}

type Found = string | Extract<Answer, { missing: unknown }>;

/** The first entry that names the code and holds on the date; the date is only asked for where an entry has dates. */
function categoryFor(rule: Lookup, code: string, surroundings: DerivationSurroundings): Found {
  for (const { codes, category, from, until } of rule.entries) {
    if (!codes.includes(code)) continue;
    if (from === undefined && until === undefined) return category;
    const date = dateOf(rule, surroundings);
    if (typeof date === "object") return date;
    if ((from === undefined || from <= date) && (until === undefined || date < until)) return category;
  }
  return rule.otherwise ?? { missing: "unclear" };
}

/** The deciding date; a year or month counts as its first day. */
function dateOf({ on }: Lookup, { answerOf, referenceDate }: DerivationSurroundings): Found {
  const fixed = on === undefined ? referenceDate : isFixedDate(on) ? on : undefined;
  if (fixed !== undefined) return firstDay(fixed);
  if (on === undefined) return { missing: "not-yet-coded" };
  const answer = answerOf(on);
  if ("missing" in answer) return answer;
  if ("number" in answer) return firstDay(String(answer.number).padStart(4, "0"));
  return "date" in answer ? firstDay(answer.date) : { missing: "unclear" };
}

function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}
