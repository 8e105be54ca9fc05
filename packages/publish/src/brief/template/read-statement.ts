import { numberWords, readBase, readNumber, readOptionalBase, readVariable } from "./read-number.ts";
import { readTest } from "./read-test.ts";
import { ExpressionReader } from "./reader.ts";
import type { Source, Spot } from "./source.ts";
import { fields, figureForms, type Placed, type Statement } from "./statement.ts";

const words = [
  ...numberWords,
  "leader",
  "ranking",
  "label",
  "claim",
  "if",
  "else",
  "end",
  "for",
  "box",
  "figure",
  "table",
] as const;

/** Reads what stands in a pair of braces. Throws `expression-invalid`, naming what was expected and where. */
export function readStatement(source: Source, spot: Spot): Placed {
  const reader = new ExpressionReader(source, spot);
  const statement = statementFrom(reader);
  reader.end();
  return { ...statement, spot };
}

function statementFrom(reader: ExpressionReader): Statement {
  const field = fields.find((one) => one === reader.next);
  if (field !== undefined) {
    reader.take("a field");
    return { kind: "text", text: { kind: "field", field } };
  }
  if (numberWords.some((word) => word === reader.next)) {
    const number = readNumber(reader);
    const states = reader.skip("states")
      ? (reader.quoted() ?? reader.take("the number as it was printed"))
      : undefined;
    return { kind: "number", number, states };
  }
  const word = reader.take("a statement", [...words, ...fields]);
  switch (word) {
    case "claim":
    case "if":
      return { kind: word, test: readTest(reader) };
    case "else":
    case "end":
    case "box":
      return { kind: word };
    case "for":
      return readFor(reader);
    case "figure":
      return readFigure(reader);
    case "table":
      return readTable(reader);
    default:
      return readText(reader, word);
  }
}

/**
 *     text = "leader" base "of" variable ["place" digits]
 *          | "ranking" base "of" variable ["top" digits]
 *          | "label" variable ["=" category]
 *          | field
 */
function readText(reader: ExpressionReader, word: string): Statement {
  if (word === "label") {
    const [variable = "", category] = reader.take("a variable").split("=", 2);
    return { kind: "text", text: { kind: "label", variable, category } };
  }
  const base = readBase(reader);
  const variable = readVariable(reader);
  if (word === "leader") {
    const place = reader.skip("place") ? reader.number("a place such as 2") : 1;
    return { kind: "text", text: { kind: "leader", base, variable, place } };
  }
  const top = reader.skip("top") ? reader.number("a number of categories") : 3;
  return { kind: "text", text: { kind: "ranking", base, variable, top } };
}

function readFor(reader: ExpressionReader): Statement {
  const name = reader.take("a name");
  reader.expect("in");
  const set = reader.take("a list of variables", ["headline", "facets"] as const);
  const base = readOptionalBase(reader, "of");
  const except: string[] = [];
  if (reader.skip("except")) while (reader.next !== undefined) except.push(reader.take("a variable"));
  return { kind: "for", name, set, base, except };
}

function readFigure(reader: ExpressionReader): Statement {
  const form = reader.take("a figure", figureForms);
  const base = readBase(reader);
  const variable = form === "knowledge-map" ? undefined : readVariable(reader);
  return { kind: "figure", form, base, variable, caption: reader.quoted() };
}

function readTable(reader: ExpressionReader): Statement {
  const base = readBase(reader);
  const variable = readVariable(reader);
  const top = reader.skip("top") ? reader.number("a number of categories") : undefined;
  return { kind: "table", base, variable, top, caption: reader.quoted() };
}
