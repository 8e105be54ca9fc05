import { type Condition, parseWhere, type Share, shareOf, whereText } from "@mapwright/atlas";
import { ProblemError } from "@mapwright/domain";
import type { BriefNumber } from "../document.ts";
import type { NumberExpression } from "../template/statement.ts";
import { baseOf } from "./bases.ts";
import { categoryCounts, isKnown, meanOf, partOf } from "./counts.ts";
import { type Base, type Ground, hrefOf, variableNamed } from "./ground.ts";

/** A number before anybody asks where in a template it stands. */
export type Found = Omit<BriefNumber, "expression" | "line" | "states">;

type Asked = Exclude<NumberExpression, { kind: "literal" }>;

/** Works a number out. Throws a ProblemError for what the map does not have, and for a share of nothing. */
export function numberOf(ground: Ground, asked: Asked): Found {
  const base = baseOf(ground, asked.base);
  switch (asked.kind) {
    case "count":
      return countOf(ground, base, conditions(ground, asked.having));
    case "share": {
      const having = conditions(ground, asked.having);
      const share = partOf(ground, base, having);
      const part = share.share ?? nothing(base.label);
      const text = shareText(ground, share, asked.step);
      return { ...found(ground, "share", base, having), text, value: part, share };
    }
    case "known": {
      const variable = variableNamed(ground, asked.variable);
      const having = [isKnown(variable)];
      const { length: selected } = ground.map.atlas.select(base.where).rows();
      const value = ground.map.atlas.select([...base.where, ...having]).total;
      const share = shareOf(value, selected);
      return { ...found(ground, "known", base, having), text: ground.messages.number(value), value, share };
    }
    case "kinds": {
      const counts = categoryCounts(ground, base, variableNamed(ground, asked.variable));
      const value = counts.ranked.length;
      const counted = { base: counts.base, missing: counts.selected - counts.base };
      return {
        ...found(ground, "kinds", base, []),
        text: ground.messages.number(value),
        value,
        share: null,
        counted,
      };
    }
    case "average": {
      const { mean, ...counted } = meanOf(ground, base, variableNamed(ground, asked.variable));
      const value = mean ?? nothing(base.label);
      return {
        ...found(ground, "average", base, []),
        text: decimalText(ground, value, asked.step),
        value,
        share: null,
        counted,
      };
    }
  }
}

/** The value to compare with: a share as a part of 1, as `45%` is. */
export function comparableOf(ground: Ground, asked: NumberExpression): number {
  return asked.kind === "literal" ? asked.value : numberOf(ground, asked).value;
}

/** A category's count and share of a base, as a number that opens. */
export function categoryShare(ground: Ground, base: Base, variable: string, code: string): Found {
  const having = [{ variable, codes: [code] }];
  const share = partOf(ground, base, having);
  const value = share.share ?? 0;
  return { ...found(ground, "share", base, having), text: shareText(ground, share, 1), value, share };
}

function countOf(ground: Ground, base: Base, having: readonly Condition[]): Found {
  const share = having.length === 0 ? null : partOf(ground, base, having);
  const value = share?.numerator ?? ground.map.atlas.select(base.where).total;
  return { ...found(ground, "count", base, having), text: ground.messages.number(value), value, share };
}

function found(ground: Ground, kind: Found["kind"], base: Base, having: readonly Condition[]) {
  const negative = having.filter(({ not }) => not === true).map(({ variable }) => isKnown(variable));
  const all = [...base.where, ...having, ...(kind === "known" ? [] : negative)];
  const measures = [...new Set(having.map(({ variable }) => variable))];
  return {
    kind,
    base: base.label,
    measures,
    where: all.map(whereText),
    href: hrefOf(ground, all),
    counted: null,
  };
}

function conditions(ground: Ground, texts: readonly string[]): readonly Condition[] {
  return texts.map((text) => {
    const [variable = "", ...rest] = text.split(/(?=!?=)/);
    return parseWhere([variableNamed(ground, variable), ...rest].join(""), ground.map.table);
  });
}

function nothing(base: string): never {
  throw new ProblemError({
    code: "share-of-nothing",
    message: `No initiative of the base "${base}" has a known value, so there is no share.`,
    hint: "Put the sentence into {if known … of … > 0} … {end}, or choose another base.",
    value: base,
  });
}

/** A share as it is printed: rounded to a step in percentage points, never 0 for something nor 100 for not all. */
export function shareText({ messages }: Ground, { numerator, denominator }: Share, step: number): string {
  if (step === 1) return messages.share(numerator, denominator) ?? "";
  const rounded = Math.round((100 * numerator) / denominator / step) * step;
  return messages.percent(rounded / 100, digitsOf(step));
}

function decimalText({ language }: Ground, value: number, step: number): string {
  const digits = digitsOf(step);
  const form = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(language, form).format(Math.round(value / step) * step);
}

function digitsOf(step: number): number {
  return (String(step).split(".")[1] ?? "").length;
}
