import { canonicalJson, type Keeping, type ReleasedInitiative, type Value } from "@mapwright/domain";
import { smallCodebook } from "./a-map.ts";
import { hold } from "./hold.ts";

/** What somebody who merges two initiatives chose, and what both had just before. */
export interface Merging {
  readonly keep: Readonly<Record<string, Keeping>>;
  readonly survivor: ReleasedInitiative | undefined;
  readonly duplicate: ReleasedInitiative | undefined;
}

const chosenAmong = ["name", "area", "tools", "started", "test_one"];
const choices: readonly (Keeping | undefined)[] = [undefined, "survivor", "duplicate", "both"];

/** Whose values stay, decided by a number: most histories choose for one variable or two. */
export function someKeeping(choice: number): Merging["keep"] {
  return Object.fromEntries(
    chosenAmong.flatMap((variable, place) => {
      const from = choices[(choice >> (2 * (place % 3))) % 4];
      return from === undefined || (choice + place) % 3 === 0 ? [] : [[variable, from] as const];
    }),
  );
}

/** The problem that a choice must lead to, by a second writing of the rules; undefined when it can be made. */
export function keepingProblem({ keep, survivor, duplicate }: Merging): string | undefined {
  if (Object.entries(keep).some(([code, from]) => isVerdict(code) && from !== "survivor"))
    return "keep-verdict";
  const problems = smallCodebook.variables.map(({ code, kind }) => {
    const [own, other] = [valueIn(survivor, code), valueIn(duplicate, code)];
    if (keep[code] === "duplicate") return other === undefined ? "keep-nothing" : undefined;
    if (keep[code] !== "both") return undefined;
    if (own === undefined || other === undefined) return "keep-nothing";
    const isAnswered = !("missing" in own.answer) && !("missing" in other.answer);
    return kind === "multiple" && isAnswered ? undefined : "keep-both";
  });
  return problems.find((problem) => problem !== undefined);
}

/** INV-8: right after a merge the survivor has, of each variable, the value that was chosen; its own unless it was missing. */
export function checkMerged(
  { keep, survivor, duplicate }: Merging,
  after: ReleasedInitiative | undefined,
): void {
  for (const { code } of smallCodebook.variables) {
    const [own, other, found] = [survivor, duplicate, after].map((one) => valueIn(one, code));
    const isTaken = !isVerdict(code) && (own === undefined || (!tells(own) && tells(other)));
    const from = keep[code] ?? (isTaken ? "duplicate" : "survivor");
    if (from === "both") {
      const codes = [own, other].flatMap((value) => codesOf(value));
      hold(
        "INV-8 both are kept",
        canonicalJson(sorted(codes)) === canonicalJson(sorted(codesOf(found))),
        code,
      );
      continue;
    }
    const wanted = from === "survivor" ? own : other;
    hold("INV-8 what was chosen is kept", isSame(found, wanted), { code, from, found, wanted });
  }
}

/** What shows a verdict stays with the one that was screened. */
function isVerdict(code: string): boolean {
  return code.startsWith("test_");
}

function tells(value: Value | undefined): boolean {
  return value !== undefined && !("missing" in value.answer) && value.state !== "suggested";
}

function valueIn(initiative: ReleasedInitiative | undefined, code: string): Value | undefined {
  return initiative?.values.find(({ variable }) => variable === code);
}

function isSame(one: Value | undefined, other: Value | undefined): boolean {
  return canonicalJson(one ?? null) === canonicalJson(other ?? null);
}

function codesOf(value: Value | undefined): readonly string[] {
  return value !== undefined && "codes" in value.answer ? value.answer.codes : [];
}

function sorted(codes: readonly string[]): readonly string[] {
  return [...new Set(codes)].sort();
}
