import {
  type Codebook,
  corrections,
  currentValues,
  duplicatesOf,
  isKnown,
  type Keeping,
  type KeptValue,
  keptBySurvivor,
  keptInstead,
  type MergeRow,
  ProblemError,
  type Protocol,
  saidOf,
  united,
  usuallyKept,
  type Value,
  type Variable,
  verdictVariables,
  type Wanted,
} from "@mapwright/domain";
import type { Reader } from "../ports/index.ts";
import { recordsAmong } from "./records-of.ts";
import { valuesOf } from "./values-of.ts";
import { variableNamed } from "./variable-named.ts";

/** Two initiatives about to be one, and whose values are to stay. */
export interface Choosing {
  readonly map: string;
  readonly initiative: string;
  readonly into: string;
  readonly keep?: Readonly<Record<string, Keeping>> | undefined;
}

/** What the values of a map are judged by. */
export interface Judged {
  readonly codebook: Codebook;
  readonly protocol: Protocol | null;
}

/**
 * What a merge has to keep so that the survivor has the values that are asked for, and of all others its own unless they are
 * missing: what both initiatives have now is weighed, corrections and earlier merges included. Variables that show verdicts stay
 * the survivor's, since its stage follows from them. `before` are the merges up to this one.
 */
export async function keptAtMerge(
  reader: Reader,
  { codebook, protocol }: Judged,
  { map, initiative, into, keep = {} }: Choosing,
  before: readonly MergeRow[],
): Promise<readonly KeptValue[]> {
  const survivor = await valuesOf(reader, map, codebook, into);
  const duplicate = await valuesOf(reader, map, codebook, initiative);
  const verdicts = verdictVariables(protocol);
  for (const code of Object.keys(keep)) mustBeFree(variableNamed(codebook, code), keep[code], verdicts);
  const wanted = new Map(
    codebook.variables.map((variable) => {
      const [own, other] = [saidIn(survivor, variable), saidIn(duplicate, variable)];
      const from = verdicts.has(variable.code) ? "survivor" : keep[variable.code];
      return [
        variable.code,
        from === undefined ? usual(own, other) : chosen({ variable, from, own, other, into, initiative }),
      ];
    }),
  );
  const { describing } = duplicatesOf([...before, aMerge({ map, initiative, into })]);
  const given = await reader.rows(corrections, { where: { map, initiative: into } });
  const otherwise = currentValues(
    codebook,
    await recordsAmong(reader, map, describing(into)),
    given,
    keptBySurvivor(before).get(into),
  );
  return keptInstead(codebook, wanted, otherwise, given);
}

function mustBeFree({ code }: Variable, from: Keeping | undefined, verdicts: ReadonlySet<string>): void {
  if (from === "survivor" || !verdicts.has(code)) return;
  throw new ProblemError({
    code: "keep-verdict",
    message: `"${code}" shows a verdict, which stays with the initiative that was screened.`,
    hint: "Merge the other way round, or screen the initiative that stays.",
    path: `keep.${code}`,
    value: code,
  });
}

function aMerge({ map, initiative, into }: Choosing): MergeRow {
  const row = {
    map,
    merge: 0,
    initiative,
    survivor: into,
    stage: "candidate",
    reason: "",
    kept: [],
  } as const;
  return { ...row, state: "merged" };
}

/** What is said of a variable among values. */
function saidIn(values: readonly Value[], variable: Variable): Value | undefined {
  return saidOf(
    variable,
    values.find((value) => value.variable === variable.code),
  );
}

function usual(own: Value | undefined, other: Value | undefined): Wanted {
  const standing = (value: Value | undefined) => (value === undefined ? null : { isKnown: isKnown(value) });
  const from = usuallyKept(standing(own), standing(other));
  return { from, value: from === "survivor" ? own : other };
}

interface Chosen {
  readonly variable: Variable;
  readonly from: Keeping;
  readonly own: Value | undefined;
  readonly other: Value | undefined;
  readonly into: string;
  readonly initiative: string;
}

function chosen({ variable, from, own, other, into, initiative }: Chosen): Wanted {
  switch (from) {
    case "survivor":
      return { from, value: own };
    case "duplicate":
      if (other !== undefined) return { from, value: other };
      throw saysNothing(variable, initiative);
    case "both": {
      if (own === undefined || other === undefined)
        throw saysNothing(variable, own === undefined ? into : initiative);
      const value = united(variable, own, other);
      if (value !== null) return { from, value };
      throw new ProblemError({
        code: "keep-both",
        message: `Both values of "${variable.code}" cannot be kept in one.`,
        hint: "Keep the survivor's or the duplicate's; both are for variables that allow several answers, where neither is missing.",
        path: `keep.${variable.code}`,
        value: from,
      });
    }
  }
}

function saysNothing({ code }: Variable, initiative: string): ProblemError {
  return new ProblemError({
    code: "keep-nothing",
    message: `${initiative} says nothing about "${code}" that could be kept.`,
    hint: "Leave the variable out, or keep the other one's value.",
    path: `keep.${code}`,
    value: code,
  });
}
