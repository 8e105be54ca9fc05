import { readBase, readNumber, readOptionalBase, readVariable } from "./read-number.ts";
import type { ExpressionReader } from "./reader.ts";
import { type Comparison, fields, type Test } from "./statement.ts";

const comparisons: readonly Comparison[] = [">", ">=", "<", "<=", "is"];

/**
 *     test    = all *("or" all)
 *     all     = single *("and" single)
 *     single  = "not" single
 *             | "has" (variable ["=" categories] | "knowledge-map") ["in" base] | "given" field | "subject" variable
 *             | "order" base "of" variable "is" category *(">" category)
 *             | number (">" | ">=" | "<" | "<=" | "is") number
 *             | number "between" number "and" number
 */
export function readTest(reader: ExpressionReader): Test {
  const tests = [readAll(reader)];
  while (reader.skip("or")) tests.push(readAll(reader));
  return tests.length === 1 && tests[0] ? tests[0] : { kind: "or", tests };
}

function readAll(reader: ExpressionReader): Test {
  const tests = [readSingle(reader)];
  while (reader.skip("and")) tests.push(readSingle(reader));
  return tests.length === 1 && tests[0] ? tests[0] : { kind: "and", tests };
}

function readSingle(reader: ExpressionReader): Test {
  if (reader.skip("not")) return { kind: "not", test: readSingle(reader) };
  if (reader.skip("has"))
    return { kind: "has", name: reader.take("a variable"), base: readOptionalBase(reader, "in") };
  if (reader.skip("subject")) return { kind: "subject", variable: reader.take("a variable") };
  if (reader.skip("given")) return { kind: "given", field: reader.take("a field", fields) };
  if (reader.skip("order")) return readOrder(reader);
  const left = readNumber(reader);
  if (reader.skip("between")) {
    const low = readNumber(reader);
    reader.expect("and");
    return { kind: "between", number: left, low, high: readNumber(reader) };
  }
  return { kind: "compare", left, by: reader.take("a comparison", comparisons), right: readNumber(reader) };
}

function readOrder(reader: ExpressionReader): Test {
  const base = readBase(reader);
  const variable = readVariable(reader);
  reader.expect("is");
  const categories = [reader.take("a category")];
  while (reader.skip(">")) categories.push(reader.take("a category"));
  return { kind: "order", base, variable, categories };
}
