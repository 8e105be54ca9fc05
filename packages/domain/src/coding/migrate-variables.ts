import { type Answer, allowsSeveral, type Variable } from "../codebook/index.ts";
import { canonicalJson } from "../shared/index.ts";
import { asked, type Carried, strongestOf, told } from "./carried.ts";
import type { MigrationStep } from "./migration.ts";

type Merge = Extract<MigrationStep, { step: "merge-variables" }>;
type Split = Extract<MigrationStep, { step: "split-variable" }>;

/**
 * The values of several variables as one, in the place of the first. A variable that allows several answers takes all codes;
 * otherwise the answers have to be the same. What is missing adds nothing to what is there, a suggestion adds nothing to what
 * is known, and answers of different standing (imported and coded, say) are never added up: a person looks again.
 */
export function mergedVariables(
  carried: readonly Carried[],
  step: Merge,
  place: number,
  into: Variable | undefined,
): readonly Carried[] {
  const isMember = ({ variable, fate }: Carried): boolean =>
    fate !== "retired" && (step.from.includes(variable) || variable === step.to);
  const members = carried.filter(isMember);
  const [first] = members;
  if (first === undefined || (members.length === 1 && first.variable === step.to)) return carried;
  const merged = mergedOf(members, step, place, into);
  return carried.flatMap((one) => (one === first ? [merged] : isMember(one) ? [] : [one]));
}

function mergedOf(
  members: readonly Carried[],
  { to }: Merge,
  place: number,
  into: Variable | undefined,
): Carried {
  const known = members.filter(({ state }) => state !== "suggested");
  const counting = known.length > 0 ? known : members;
  const said = counting.filter(({ answer }) => !("missing" in answer));
  const answer = oneAnswer(said, into !== undefined && allowsSeveral(into));
  const isDisputed = said.length > 0 && answer === undefined;
  const olds = [...new Set(members.map(({ variable }) => variable))].filter((variable) => variable !== to);
  const names = olds.join(", ");
  return {
    values: members.flatMap(({ values }) => values),
    variable: to,
    answer: answer ?? counting[0]?.answer ?? { missing: "not-yet-coded" },
    state: strongestOf(counting.map(({ state }) => state)),
    fate: isDisputed || counting.some(({ fate }) => fate === "recode") ? "recode" : "kept",
    reasons: [
      ...members.flatMap(({ reasons }) => reasons),
      names === "" ? `merged into ${to}` : `${names} is now ${to}`,
    ],
    steps: [...members.flatMap(({ steps }) => steps), place],
    asking: [...counting.flatMap(({ asking }) => asking), ...(isDisputed ? [place] : [])],
  };
}

/** The answer that several make together; undefined when a person has to say. */
function oneAnswer(said: readonly Carried[], several: boolean): Answer | undefined {
  const [first, ...others] = said;
  if (first === undefined) return undefined;
  const same = canonicalJson(first.answer);
  if (others.every(({ answer }) => canonicalJson(answer) === same)) return first.answer;
  const codes = said.map(({ answer }) => ("codes" in answer ? answer.codes : undefined));
  if (!several || codes.includes(undefined)) return undefined;
  const strongest = strongestOf(said.map(({ state }) => state));
  const of = (those: readonly Carried[]) =>
    new Set(those.flatMap(({ answer }) => ("codes" in answer ? answer.codes : [])));
  const all = of(said);
  return all.size === of(said.filter(({ state }) => state === strongest)).size
    ? { codes: [...all] }
    : undefined;
}

/** The values that one variable's value becomes: each new variable gets the codes that it is named for. */
export function splitVariable(
  one: Carried,
  { from, to }: Split,
  place: number,
  variables: ReadonlyMap<string, Variable>,
): readonly Carried[] {
  const reason = `${from} was split into ${to.map(({ variable }) => variable).join(", ")}`;
  const given = "codes" in one.answer ? one.answer.codes : [];
  const isPlaced = given.every((code) => to.some(({ codes }) => codes.includes(code)));
  return to.map(({ variable, codes }) => {
    const mine = given.filter((code) => codes.includes(code));
    const of = variables.get(variable);
    const holds = mine.length === 1 || (mine.length > 1 && of !== undefined && allowsSeveral(of));
    const follows = "missing" in one.answer || (isPlaced && holds);
    const part = { ...one, variable, answer: "missing" in one.answer ? one.answer : { codes: mine } };
    return follows ? told(part, place, reason) : asked(part, place, reason);
  });
}
