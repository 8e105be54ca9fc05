import { ProblemError } from "@mapwright/domain";
import { problemAt, type Source, type Spot } from "./source.ts";

/** A template's Markdown with a mark in place of each `{expression}`, so that Markdown never reads into them. */
export interface Scanned {
  readonly markdown: string;
  /** By the number in the mark. */
  readonly expressions: readonly Spot[];
  /** The offset in the source of an offset in the Markdown. */
  sourceOffset(offset: number): number;
}

const open = "\uE000";
const close = "\uE001";

/** Finds the mark of an expression; its first group is the number. */
export const mark = /\uE000(\d+)\uE001/g;

/** Statements that stand between blocks when they have a line of their own. */
const blockWords = /^(?:if|else|end|for|box|figure|table)\b/;

/**
 * Takes the expressions out of a template, from `from` on. `\{` is a brace. Throws `expression-unclosed` and
 * `character-not-possible`, for characters that no keyboard types and that mark expressions here.
 */
export function scan(source: Source, from: number): Scanned {
  const { text } = source;
  const foreign = text.search(/[\uE000\uE001]/);
  if (foreign >= 0) throw notPossible(source, foreign);
  const expressions: Spot[] = [];
  const anchors = [{ out: 0, source: from }];
  let markdown = "";
  let at = from;
  while (at < text.length) {
    const next = nextBrace(text, at);
    markdown += text.slice(at, next);
    at = next;
    if (at >= text.length) break;
    const end = text.indexOf("}", at);
    const inside = text.slice(at + 1, end < 0 ? undefined : end);
    if (end < 0 || inside.includes("{")) throw unclosed(source, at);
    const isBlock = blockWords.test(inside.trim()) && standsAlone(text, at, end + 1);
    markdown += `${isBlock ? "\n\n" : ""}${open}${expressions.length}${close}${isBlock ? "\n\n" : ""}`;
    expressions.push({ text: inside, offset: at + 1 });
    at = end + 1;
    anchors.push({ out: markdown.length, source: at });
  }
  return {
    markdown,
    expressions,
    sourceOffset: (offset) => {
      const anchor = anchors.findLast(({ out }) => out <= offset) ?? { out: 0, source: from };
      return anchor.source + (offset - anchor.out);
    },
  };
}

function nextBrace(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "{") return at;
  }
  return text.length;
}

function standsAlone(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", end);
  const rest = text.slice(end, lineEnd < 0 ? undefined : lineEnd);
  return text.slice(lineStart, start).trim() === "" && rest.trim() === "";
}

function unclosed(source: Source, offset: number): ProblemError {
  const text = source.text.slice(offset, offset + 40);
  return new ProblemError(
    problemAt(
      source,
      { text, offset },
      {
        code: "expression-unclosed",
        message: `The expression that starts with "${text.split("\n")[0]}" is not closed.`,
        hint: "End it with }, or write \\{ for a brace in the text.",
      },
    ),
  );
}

function notPossible(source: Source, offset: number): ProblemError {
  return new ProblemError(
    problemAt(
      source,
      { text: "private-use character", offset },
      {
        code: "character-not-possible",
        message: "The template holds a private-use character (U+E000 or U+E001).",
        hint: "Delete it.",
      },
    ),
  );
}
