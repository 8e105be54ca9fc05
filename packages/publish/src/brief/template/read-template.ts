import { ProblemError } from "@mapwright/domain";
import { fromMarkdown } from "mdast-util-from-markdown";
import { readFrontMatter } from "./front-matter.ts";
import type { List, RootContent } from "./markdown.ts";
import { type Reading, readPieces, refuse, stray, throwGathered, unclosed } from "./read-pieces.ts";
import { readStatement } from "./read-statement.ts";
import { mark, type Scanned, scan } from "./scan.ts";
import { problemAt, type Source, sourceOf } from "./source.ts";
import type { Placed } from "./statement.ts";
import type { Piece, Template, TemplateBlock } from "./template.ts";

/** Longer templates are refused: a brief is a few pages. */
const longestTemplate = 200_000;

/**
 * Reads a template: description, Markdown and expressions. Throws a ProblemError with everything that is wrong with the
 * text itself, each with file, line and column; whether it fits a map is asked later.
 */
export function readTemplate(file: string, text: string): Template {
  const source = sourceOf(file, text);
  if (text.length > longestTemplate)
    throw new ProblemError(
      problemAt(
        source,
        { text: `${text.length} characters`, offset: 0 },
        {
          code: "template-too-long",
          message: `The template ${file} has more than ${longestTemplate} characters.`,
          hint: "Make several briefs of it.",
        },
      ),
    );
  const { head, end } = readFrontMatter(source);
  const scanned = scan(source, end);
  const reading = readingOf(source, scanned);
  const { children } = fromMarkdown(scanned.markdown);
  const loose = children.flatMap((node) => looseFrom(reading, node));
  const blocks = closeAll(reading, loose);
  const [first] = blocks;
  const isTitled = first?.kind === "heading" && first.level === 1;
  if (!isTitled)
    reading.problems.push(
      problemAt(
        source,
        { text: "", offset: end },
        {
          code: "title-missing",
          message: "The text does not start with a title.",
          hint: "Start it with one heading of the first level: # Title.",
        },
      ),
    );
  throwGathered(reading);
  return {
    source,
    language: head.language,
    bases: new Map(Object.entries(head.bases)),
    title: isTitled ? first.pieces : [],
    blocks: blocks.slice(1),
  };
}

function readingOf(source: Source, scanned: Scanned): Reading {
  const reading: Reading = { source, scanned, statements: [], problems: [] };
  const statements = scanned.expressions.map((spot) => {
    try {
      return readStatement(source, spot);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      reading.problems.push(...error.problems);
      return undefined;
    }
  });
  return { ...reading, statements };
}

type Opener = Placed<"if" | "for" | "box">;
type Loose =
  | Exclude<TemplateBlock, { kind: "if" | "for" | "box" }>
  | { readonly kind: "control"; readonly statement: Opener | Placed<"else" | "end"> };

function looseFrom(reading: Reading, node: RootContent): readonly Loose[] {
  switch (node.type) {
    case "heading":
      return [{ kind: "heading", level: levelOf(reading, node), pieces: readPieces(reading, node.children) }];
    case "paragraph": {
      const alone = aloneIn(reading, node.children);
      return alone ?? [{ kind: "paragraph", pieces: readPieces(reading, node.children) }];
    }
    case "blockquote":
      return node.children.flatMap((child): Loose[] => {
        if (child.type === "paragraph")
          return [{ kind: "aside", pieces: readPieces(reading, child.children) }];
        refuse(reading, child, `${child.type} inside a quotation`, "Put one paragraph there.");
        return [];
      });
    case "list":
      return [{ kind: "list", ordered: node.ordered === true, entries: entriesOf(reading, node) }];
    default:
      refuse(
        reading,
        node,
        refusedAs[node.type] ?? node.type,
        "Use headings, paragraphs, lists, quotations and expressions.",
      );
      return [];
  }
}

const refusedAs: Readonly<Record<string, string>> = {
  html: "HTML",
  code: "code (a line that starts with four spaces is code)",
  thematicBreak: "a rule",
  definition: "a definition of a link",
};

function levelOf(reading: Reading, node: Extract<RootContent, { type: "heading" }>): 1 | 2 | 3 {
  if (node.depth === 1 || node.depth === 2 || node.depth === 3) return node.depth;
  refuse(reading, node, `a heading of level ${node.depth}`, "Use # once, then ## and ###.");
  return 3;
}

function entriesOf(reading: Reading, list: List): readonly (readonly Piece[])[] {
  return list.children.map(({ children }) =>
    children.flatMap((child) => {
      if (child.type === "paragraph") return readPieces(reading, child.children);
      refuse(
        reading,
        child,
        `${child.type} inside a list`,
        "Give each entry one paragraph, and an empty line after the list.",
      );
      return [];
    }),
  );
}

/** The block statement that is all of a paragraph. */
function aloneIn(
  reading: Reading,
  children: readonly { readonly type: string }[],
): readonly Loose[] | undefined {
  const [only, ...others] = children;
  if (only?.type !== "text" || others.length > 0 || !("value" in only)) return undefined;
  const found = [...String(only.value).trim().matchAll(mark)];
  if (found.length !== 1 || found[0]?.[0] !== String(only.value).trim()) return undefined;
  const number = Number(found[0][1]);
  const statement = reading.statements[number];
  if (statement === undefined) return reading.problems.length > 0 ? [] : undefined;
  switch (statement.kind) {
    case "figure":
      return [{ kind: "figure", statement }];
    case "table":
      return [{ kind: "table", statement }];
    case "if":
    case "else":
    case "end":
    case "for":
    case "box":
      return [{ kind: "control", statement }];
    case "number":
    case "text":
    case "claim":
      return undefined;
  }
}

interface Closed {
  readonly blocks: readonly TemplateBlock[];
  readonly rest: readonly Loose[];
}

function closeAll(reading: Reading, loose: readonly Loose[]): readonly TemplateBlock[] {
  return nested(reading, loose, false).blocks;
}

function nested(reading: Reading, loose: readonly Loose[], isInside: boolean): Closed {
  const blocks: TemplateBlock[] = [];
  let rest = loose;
  for (;;) {
    const [first, ...more] = rest;
    if (first === undefined) break;
    if (first.kind !== "control") {
      blocks.push(first);
      rest = more;
      continue;
    }
    const { statement } = first;
    if (statement.kind === "else" || statement.kind === "end") {
      if (isInside) break;
      stray(reading, statement);
      rest = more;
      continue;
    }
    const closed = openedBy(reading, statement, more);
    blocks.push(...closed.blocks);
    rest = closed.rest;
  }
  return { blocks, rest };
}

function openedBy(reading: Reading, statement: Opener, loose: readonly Loose[]): Closed {
  const held = nested(reading, loose, true);
  const hasElse = statement.kind === "if" && isControl(held.rest[0], "else");
  const otherwise = hasElse ? nested(reading, held.rest.slice(1), true) : { blocks: [], rest: held.rest };
  if (!isControl(otherwise.rest[0], "end")) unclosed(reading, statement);
  const rest = otherwise.rest.slice(1);
  switch (statement.kind) {
    case "if":
      return { blocks: [{ kind: "if", statement, held: held.blocks, otherwise: otherwise.blocks }], rest };
    case "for":
      return { blocks: [{ kind: "for", statement, blocks: held.blocks }], rest };
    case "box":
      return { blocks: [{ kind: "box", blocks: held.blocks }], rest };
  }
}

function isControl(one: Loose | undefined, kind: "else" | "end"): boolean {
  return one?.kind === "control" && one.statement.kind === kind;
}
