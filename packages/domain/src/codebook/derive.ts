import type { MissingReason } from "../shared/index.ts";
import type { Answer } from "./answer.ts";
import type { Codebook, Derivation, Variable } from "./schema.ts";

/**
 * The answers that follow from others by the codebook's derivations, by variable. `answers` are the answers that count;
 * a derived variable that already has one keeps it and is not in the result. A source that is missing makes the result
 * missing for the same reason; a source with no answer at all gives no result, so that it stays not yet coded.
 */
export function derivedAnswers(
  codebook: Codebook,
  answers: ReadonlyMap<string, Answer>,
): ReadonlyMap<string, Answer> {
  const known = new Map(answers);
  const derived = new Map<string, Answer>();
  for (const variable of derivationOrder(codebook)) {
    if (known.has(variable.code) || variable.derive === undefined) continue;
    const found = follow(variable.derive, known);
    if (found === undefined) continue;
    known.set(variable.code, found);
    derived.set(variable.code, found);
  }
  return derived;
}

/** Derived variables, each after those it follows from; a circle is cut where it closes. */
function derivationOrder(codebook: Codebook): readonly Variable[] {
  const byCode = new Map(codebook.variables.map((variable) => [variable.code, variable]));
  const order: Variable[] = [];
  const visited = new Set<string>();
  const visit = (code: string): void => {
    const variable = byCode.get(code);
    if (variable?.derive === undefined || visited.has(code)) return;
    visited.add(code);
    visit(variable.derive.from);
    if (variable.derive.rule === "sectors") visit(variable.derive.partners);
    order.push(variable);
  };
  for (const { code } of codebook.variables) visit(code);
  return order;
}

function follow(rule: Derivation, known: ReadonlyMap<string, Answer>): Answer | undefined {
  const source = known.get(rule.from);
  if (source === undefined) return undefined;
  if ("missing" in source) return { missing: source.missing };
  switch (rule.rule) {
    case "lookup":
      return "codes" in source ? lookedUp(rule, source.codes, known) : undefined;
    case "count":
      return "codes" in source ? { number: new Set(source.codes).size } : undefined;
    case "at-least":
      return "number" in source ? yesNo(source.number >= rule.threshold) : undefined;
    case "any-of":
      return "codes" in source ? yesNo(source.codes.some((code) => rule.codes.includes(code))) : undefined;
    case "after":
      return "number" in source ? yesNo(source.number > rule.year) : undefined;
    case "sectors":
      return "codes" in source ? partnership(rule, source.codes, known.get(rule.partners)) : undefined;
  }
}

function yesNo(holds: boolean): Answer {
  return { codes: [holds ? "yes" : "no"] };
}

type Lookup = Extract<Derivation, { rule: "lookup" }>;

/** The category of the first (dominant) code; entries with dates count only on the date that `on` gives. */
function lookedUp(
  rule: Lookup,
  codes: readonly string[],
  known: ReadonlyMap<string, Answer>,
): Answer | undefined {
  const [first] = codes;
  if (first === undefined) return undefined;
  const date = referenceDate(rule.on, known);
  const entry = rule.entries.find(
    ({ codes: entryCodes, from, until }) =>
      entryCodes.includes(first) &&
      (date === undefined || ((from === undefined || from <= date) && (until === undefined || date < until))),
  );
  const category = entry?.category ?? rule.otherwise;
  return category === undefined ? undefined : { codes: [category] };
}

function referenceDate(on: Lookup["on"], known: ReadonlyMap<string, Answer>): string | undefined {
  if (on === undefined || /^\d/.test(on)) return on;
  const found = known.get(on);
  if (found === undefined) return undefined;
  if ("number" in found) return `${found.number}-01-01`;
  return "date" in found ? found.date : undefined;
}

type Sectors = Extract<Derivation, { rule: "sectors" }>;

/** The first entry that fits the sectors of lead and partners; partners that do not apply count as none. */
function partnership(
  rule: Sectors,
  lead: readonly string[],
  partners: Answer | undefined,
): Answer | undefined {
  if (partners === undefined) return undefined;
  const alone = "missing" in partners && partners.missing === "not-applicable";
  if ("missing" in partners && !alone) return { missing: partners.missing satisfies MissingReason };
  const together = new Set([...lead, ...("codes" in partners ? partners.codes : [])]);
  const entry = rule.entries.find(
    (candidate) =>
      (candidate.noPartners ?? false) === alone &&
      (candidate.lead === undefined || candidate.lead.some((code) => lead.includes(code))) &&
      (candidate.allOf ?? []).every((group) => group.some((code) => together.has(code))) &&
      (candidate.noneOf ?? []).every((code) => !together.has(code)),
  );
  return entry === undefined ? undefined : { codes: [entry.category] };
}
