import type { Problem } from "@mapwright/domain";
import { shownValue } from "@mapwright/domain";
import type { ReaderLimits } from "../limits.ts";

/** One `@type{...}` of a BibTeX file, cut out but not yet read. */
export interface BibtexBlock {
  /** In lower case: `article`, `string`, `comment`. */
  readonly type: string;
  readonly text: string;
  /** What stands between its brackets. */
  readonly body: string;
  /** The line it begins in. */
  readonly row: number;
  readonly problem?: Problem;
}

const start = /@\s*([A-Za-z]+)\s*([{(])/g;

/**
 * Cuts BibTeX into its blocks by counting braces, so that a broken entry spoils no other and nothing deep reaches the
 * LaTeX reader. Text between blocks is a comment, as BibTeX has it. A block that is not closed ends where the next one
 * begins a line.
 */
export function* bibtexBlocks(text: string, limits: ReaderLimits): Generator<BibtexBlock> {
  let line = 1;
  let counted = 0;
  let from = 0;
  for (;;) {
    start.lastIndex = from;
    const found = start.exec(text);
    if (found === null) return;
    const [opening, type = "", bracket = "{"] = found;
    line += lineBreaks(text, counted, found.index);
    counted = found.index;
    const bodyStart = found.index + opening.length;
    const { end, deepest } = closingOf(text, bodyStart, bracket);
    const stop = end < 0 ? nextBlock(text, bodyStart) : end + 1;
    const block = { type: type.toLowerCase(), text: text.slice(found.index, stop), row: line };
    const body = text.slice(bodyStart, end < 0 ? stop : end);
    if (end < 0) yield { ...block, body, problem: unclosed(line, type) };
    else if (deepest > limits.braceDepth) yield { ...block, body, problem: tooDeep(line, limits.braceDepth) };
    else yield { ...block, body };
    from = stop;
  }
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

function closingOf(text: string, from: number, bracket: string): { end: number; deepest: number } {
  const limit = nextBlock(text, from);
  let depth = 0;
  let deepest = 0;
  for (let at = from; at < limit; at++) {
    const character = text.charAt(at);
    if (character === "{") deepest = Math.max(deepest, ++depth);
    else if (character === ")" && bracket === "(" && depth === 0) return { end: at, deepest };
    else if (character === "}") {
      if (depth === 0) return { end: bracket === "{" ? at : -1, deepest };
      depth--;
    }
  }
  return { end: -1, deepest };
}

/** Where the next block begins a line; the end of the text when there is none. */
function nextBlock(text: string, from: number): number {
  const next = /\n\s*@\s*[A-Za-z]+\s*[{(]/g;
  next.lastIndex = from;
  return next.exec(text)?.index ?? text.length;
}

function unclosed(row: number, type: string): Problem {
  return {
    code: "bib-syntax",
    message: `The entry @${shownValue(type)} in line ${row} is not closed: its braces do not balance.`,
    hint: "Close every { with a }.",
    row,
  };
}

function tooDeep(row: number, limit: number): Problem {
  return {
    code: "bib-depth",
    message: `The entry in line ${row} has braces more than ${limit} deep.`,
    hint: "Remove the superfluous braces.",
    row,
  };
}
