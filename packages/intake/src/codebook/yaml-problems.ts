import { type Problem, shownValue } from "@mapwright/domain";
import type { YAMLError } from "yaml";
import type { Position } from "./position.ts";

type At = (offset: number) => Position;

/** All keys that are given twice, and the first of the other errors, since those that follow mostly follow from it. */
export function syntaxProblems(
  file: string,
  text: string,
  errors: readonly YAMLError[],
  at: At,
): readonly Problem[] {
  const repeated = errors.filter(({ code }) => code === "DUPLICATE_KEY");
  const [other] = errors.filter(({ code }) => code !== "DUPLICATE_KEY");
  return [
    ...repeated.map((error) => keyRepeated(file, text, error, at)),
    ...(other === undefined ? [] : [syntaxProblem(file, other, at)]),
  ];
}

function keyRepeated(file: string, text: string, { pos: [start, end] }: YAMLError, at: At): Problem {
  const key = shownValue(/^["']?([^:"'\n]*)/.exec(text.slice(start, Math.max(end, start + 80)))?.[1] ?? "");
  return {
    code: "key-repeated",
    message: `The codebook ${file} gives "${key}" twice in the same place; the second is on line ${at(start).line}.`,
    hint: "Keep one of the two, or put both together.",
    ...placed(file, at(start)),
    value: key,
  };
}

const hints: Readonly<Partial<Record<YAMLError["code"], string>>> = {
  TAB_AS_INDENT: "Indent with blanks instead of tabs.",
  BAD_INDENT: "Bring the line in line with those around it; brackets must be closed before.",
  BLOCK_AS_IMPLICIT_KEY: "Put a text with a colon in quotes.",
  BAD_SCALAR_START: "Put the text in quotes.",
  MISSING_CHAR: "Add what is missing: a colon after the key, or a closing quote or bracket before this line.",
  MULTIPLE_DOCS: "Keep one document; remove the line ---.",
};

function syntaxProblem(file: string, { code, message, pos }: YAMLError, at: At): Problem {
  const position = at(pos[0]);
  const [said = message] = message.split("\n");
  return {
    code: code === "TAB_AS_INDENT" ? "yaml-tab" : "yaml-invalid",
    message: `The codebook ${file} is not valid YAML at line ${position.line}, column ${position.column}: ${said}.`,
    hint: hints[code] ?? "Mend the line that is named; a bracket or quote may be open above it.",
    ...placed(file, position),
  };
}

/** A tag or an alias: both could make a file mean what it does not show. */
export function refusedNode(file: string, what: "tag" | "alias", value: string, position: Position): Problem {
  return {
    code: `yaml-${what}`,
    message: `The codebook ${file} has the YAML ${what} "${shownValue(value)}" on line ${position.line}.`,
    hint:
      what === "tag"
        ? "Remove it; a text that looks like a number goes in quotes."
        : "Write the part out, or put shared categories under `lists`.",
    ...placed(file, position),
    value: shownValue(value),
  };
}

function placed(file: string, { line, column }: Position): Pick<Problem, "file" | "row" | "column"> {
  return { file, row: line, column: String(column) };
}
