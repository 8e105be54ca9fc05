import { ProblemError } from "@mapwright/domain";
import { Lexer, Parser } from "yaml";

const deepest = 64;

/**
 * Refuses YAML that is nested more than 64 levels deep, before it is composed: the composer calls itself for each level,
 * and running out of stack there can end the whole process; the parser keeps its levels in a list, which tells the depth
 * beforehand. `what` is the kind of file, for the message.
 */
export function refuseDeepNesting(what: string, file: string, text: string): void {
  const parser = new Parser();
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const _token of parser.next(lexeme));
    offset += lexeme.length;
    if (parser.stack.length > deepest) {
      const row = text.slice(0, offset).split("\n").length;
      throw new ProblemError({
        code: "yaml-too-deep",
        message: `The ${what} ${file} is nested more than ${deepest} levels deep on line ${row}.`,
        hint: `Check that it is a ${what}; none needs more than ten.`,
        file,
        row,
      });
    }
  }
}
