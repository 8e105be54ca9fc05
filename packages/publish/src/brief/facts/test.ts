import { parseWhere } from "@mapwright/atlas";
import { type Problem, ProblemError } from "@mapwright/domain";
import { knowledgeMapVariables } from "@mapwright/usecases";
import type { BaseReference, NumberExpression, Test } from "../template/statement.ts";
import { baseOf } from "./bases.ts";
import { categoryCounts, isKnown } from "./counts.ts";
import { fieldRuns } from "./fields.ts";
import { columnsFollowRows, turned } from "./follows.ts";
import { type Base, codeLabel, type Ground, variableNamed } from "./ground.ts";
import { comparableOf, numberOf } from "./number.ts";

/** Whether a test holds, and what the release says to it: `27% > 16%`. */
export interface Judged {
  readonly holds: boolean;
  readonly said: string;
}

/** Rounding of shares ends far above this; equal numbers computed in two ways differ by less. */
const tiny = 1e-9;

/** Judges a test. Throws a ProblemError for what the map does not have; only `has` may name what is not there. */
export function judge(ground: Ground, test: Test): Judged {
  switch (test.kind) {
    case "compare": {
      const [left, right] = [comparableOf(ground, test.left), comparableOf(ground, test.right)];
      return {
        holds: compared(left, test.by, right),
        said: `${said(ground, test.left)} against ${said(ground, test.right, test.left)}`,
      };
    }
    case "between": {
      const value = comparableOf(ground, test.number);
      const holds =
        value >= comparableOf(ground, test.low) - tiny && value <= comparableOf(ground, test.high) + tiny;
      return { holds, said: `it is ${said(ground, test.number)}` };
    }
    case "order":
      return judgeOrder(ground, test);
    case "has": {
      const holds = hasValues(ground, test.name, test.base);
      return { holds, said: holds ? `there is ${test.name}` : `the map has no value of "${test.name}"` };
    }
    case "given": {
      const holds = fieldRuns(ground, test.field).length > 0;
      return { holds, said: `${test.field} is ${holds ? "" : "not "}given` };
    }
    case "subject": {
      const holds = ground.subject.where.some(({ variable }) => variable === test.variable);
      return {
        holds,
        said: `the brief is about ${ground.subject.title === "" ? "the whole map" : ground.subject.title}`,
      };
    }
    case "not": {
      const inner = judge(ground, test.test);
      return { holds: !inner.holds, said: inner.said };
    }
    case "and": {
      for (const one of test.tests) {
        const judged = judge(ground, one);
        if (!judged.holds) return judged;
      }
      return { holds: true, said: "" };
    }
    case "or": {
      const all = test.tests.map((one) => judge(ground, one));
      return { holds: all.some(({ holds }) => holds), said: all.map((one) => one.said).join("; ") };
    }
  }
}

/** Whether an initiative of the base has a known value of a variable, `lead_sector`, or a category, `lead_sector=SE-T`. */
export function hasValues(ground: Ground, name: string, reference: BaseReference): boolean {
  const { map } = ground;
  if (name === "knowledge-map") {
    const sides = knowledgeMapVariables(map);
    const isKnown =
      sides !== null && [sides.rows, sides.columns].every((side) => hasValues(ground, side, reference));
    return isKnown && !isOneSided(ground, sides, reference);
  }
  const [word = ""] = name.split("=");
  const variable = variableNamed(ground, word);
  const column = map.table.columns.find((candidate) => candidate.variable === variable);
  if (column === undefined) return false;
  const codes = name
    .slice(word.length + 1)
    .split(",")
    .filter((code) => code !== "");
  if (
    codes.length > 0 &&
    !("categories" in column && codes.every((code) => column.categories.includes(code)))
  )
    return false;
  const base = fittingBase(ground, reference);
  return base !== undefined && map.atlas.select([...base.where, isKnown(variable)]).total > 0;
}

/** Whether one side of a knowledge map decides the other, so that there is nothing to see in their crossing. */
function isOneSided(
  ground: Ground,
  { rows, columns }: { readonly rows: string; readonly columns: string },
  reference: BaseReference,
): boolean {
  const { where } = baseOf(ground, reference);
  const [counts = []] = ground.map.atlas.cross({ rows, columns, where }).cells;
  return columnsFollowRows(counts) || columnsFollowRows(turned(counts));
}

/** The base, or undefined when the map lacks what its conditions name; an unknown base is still a problem. */
function fittingBase(ground: Ground, reference: BaseReference): Base | undefined {
  try {
    return baseOf(ground, reference);
  } catch (error) {
    const isLacking = ({ code }: Problem) => code === "variable-unknown" || code === "category-unknown";
    if (error instanceof ProblemError && error.problems.every(isLacking)) return undefined;
    throw error;
  }
}

function compared(left: number, by: string, right: number): boolean {
  if (Math.abs(left - right) < tiny) return by === "is" || by === ">=" || by === "<=";
  return left > right ? by.startsWith(">") : by.startsWith("<");
}

/** What a number is; one that is written out, as the other side of the comparison is told. */
function said(ground: Ground, number: NumberExpression, beside: NumberExpression = number): string {
  if (number.kind === "literal")
    return beside.kind === "share" ? `${Number((number.value * 100).toFixed(4))}%` : String(number.value);
  const { text, share } = numberOf(ground, number);
  return share === null ? text : `${text} (${share.numerator} of ${share.denominator})`;
}

function judgeOrder(ground: Ground, test: Extract<Test, { kind: "order" }>): Judged {
  const variable = variableNamed(ground, test.variable);
  const base = baseOf(ground, test.base);
  const { ranked } = categoryCounts(ground, base, variable);
  const groups = test.categories.map((group) => {
    const { codes = [] } = parseWhere(`${variable}=${group}`, ground.map.table);
    return { codes, count: ground.map.atlas.select([...base.where, { variable, codes }]).total };
  });
  const named = new Set(groups.flatMap(({ codes }) => codes));
  const rest = ranked.filter(({ code }) => !named.has(code)).map(({ count }) => count);
  const counts = [...groups.map(({ count }) => count), Math.max(0, ...rest)];
  const holds = counts.every((count, place) => place === 0 || count < (counts[place - 1] ?? 0));
  const first = ranked
    .slice(0, groups.length + 1)
    .map(({ code, count }) => `${codeLabel(ground, variable, code).text} ${count}`);
  return { holds, said: first.length === 0 ? "no value is known" : `the order is ${first.join(", ")}` };
}

/** A claim that the release does not bear out. */
export function unsupported(test: string, { said }: Judged): ProblemError {
  return new ProblemError({
    code: "claim-unsupported",
    message: `The release does not support the claim {${test.trim()}}: ${said}.`,
    hint: "Change the sentence, or make it conditional with {if …} … {end}.",
  });
}
