import type { ExpressionReader } from "./reader.ts";
import type { BaseReference, NumberExpression } from "./statement.ts";

export const numberWords = ["count", "share", "known", "kinds", "average"] as const;

/**
 *     number  = "count" base *("with" condition)
 *             | "share" base 1*("with" condition) ["by" step]
 *             | ("known" | "kinds") base "of" variable
 *             | "average" base "of" variable ["by" step]
 *             | digits ["." digits] ["%"]
 *     base    = name *("where" condition)
 */
export function readNumber(reader: ExpressionReader): NumberExpression {
  const literal = /^(\d+(?:\.\d+)?)(%?)$/.exec(reader.next ?? "");
  if (literal !== null) {
    reader.take("a number");
    return { kind: "literal", value: Number(literal[1]) / (literal[2] === "%" ? 100 : 1) };
  }
  const kind = reader.take("a number", numberWords);
  const base = readBase(reader);
  switch (kind) {
    case "count":
      return { kind, base, having: readConditions(reader, "with") };
    case "share": {
      const having = readConditions(reader, "with");
      if (having.length === 0) reader.expect("with");
      return { kind, base, having, step: readStep(reader, 1) };
    }
    case "known":
    case "kinds":
      return { kind, base, variable: readVariable(reader) };
    case "average":
      return { kind, base, variable: readVariable(reader), step: readStep(reader, 0.1) };
  }
}

export function readBase(reader: ExpressionReader): BaseReference {
  const name = reader.take("the name of a base");
  return { name, where: readConditions(reader, "where") };
}

/** A base after a word; the Inventory without it. */
export function readOptionalBase(reader: ExpressionReader, word: string): BaseReference {
  return reader.skip(word) ? readBase(reader) : { name: "inventory", where: [] };
}

export function readVariable(reader: ExpressionReader): string {
  reader.expect("of");
  return reader.take("a variable");
}

function readConditions(reader: ExpressionReader, word: "with" | "where"): readonly string[] {
  const conditions: string[] = [];
  while (reader.skip(word)) conditions.push(reader.take("a condition such as country=NL"));
  return conditions;
}

function readStep(reader: ExpressionReader, usual: number): number {
  if (!reader.skip("by")) return usual;
  const step = reader.number("a step such as 0.5");
  if (step > 0) return step;
  throw reader.problem("rounds to 0", []);
}
