import { type Answer, type GoldAnswer, type Level, levels, type Variable } from "@mapwright/domain";

/** The questions of a round: its criteria in screening, its variables in coding. */
export type Questions =
  | { readonly kind: "screening" }
  | { readonly kind: "coding"; readonly kinds: ReadonlyMap<string, Variable["kind"]> };

export interface ReadGold {
  readonly gold: readonly GoldAnswer[];
  /** The lines, by number from 1, that say no initiative, question and answer. */
  readonly unread: readonly number[];
}

const reasons = ["not-reported", "not-applicable", "unclear"] as const;

/**
 * Reads gold answers as they are typed, one a line: `AIW-0001 process_type enforcement`. Several codes are joined with `+`, a
 * reason for a missing answer begins with `~`, and empty lines say nothing.
 */
export function goldFrom(text: string, questions: Questions): ReadGold {
  const read = text.split("\n").map((line, place) => ({ line: line.trim(), number: place + 1 }));
  const lines = read.filter(({ line }) => line !== "");
  const answers = lines.map(({ line, number }) => ({ number, gold: goldIn(line, questions) }));
  return {
    gold: answers.flatMap(({ gold }) => gold ?? []),
    unread: answers.flatMap(({ gold, number }) => (gold === undefined ? [number] : [])),
  };
}

function goldIn(line: string, questions: Questions): GoldAnswer | undefined {
  const [, initiative, about, said] = /^([^\s,;]+)[\s,;]+([^\s,;]+)[\s,;]+(\S.*)$/.exec(line) ?? [];
  if (initiative === undefined || about === undefined || said === undefined) return undefined;
  const answer = questions.kind === "screening" ? levelIn(said) : answerIn(said, questions.kinds.get(about));
  return answer === undefined ? undefined : { initiative, about, answer };
}

function levelIn(said: string): Level | undefined {
  return levels.find((level) => level === said.toLowerCase());
}

function answerIn(said: string, kind: Variable["kind"] | undefined): Answer | undefined {
  const missing = reasons.find((reason) => `~${reason}` === said);
  if (missing !== undefined) return { missing };
  switch (kind) {
    case "single":
    case "multiple":
    case "ordinal":
    case "boolean":
    case "country":
    case "region":
      return { codes: said.split("+").map((code) => code.trim()) };
    case "number":
    case "year":
      return Number.isFinite(Number(said)) ? { number: Number(said) } : undefined;
    case "date":
      return { date: said };
    case "text":
    case "organisations":
    case undefined:
      return undefined;
  }
}
