import { type Problem, ProblemError } from "@mapwright/domain";
import type { PhrasingContent } from "./markdown.ts";
import { mark, type Scanned } from "./scan.ts";
import { problemAt, type Source } from "./source.ts";
import type { Placed } from "./statement.ts";
import type { Piece, Style } from "./template.ts";

/** What a template is read with: its source, its expressions and the list in which problems are gathered. */
export interface Reading {
  readonly source: Source;
  readonly scanned: Scanned;
  readonly statements: readonly (Placed | undefined)[];
  readonly problems: Problem[];
}

/** A piece, or a control that has not yet found its end. */
type Loose =
  | Exclude<Piece, { kind: "if" }>
  | { readonly kind: "control"; readonly statement: Placed<"if" | "else" | "end"> };

/** The parts of a paragraph or heading, conditions closed. */
export function readPieces(reading: Reading, nodes: readonly PhrasingContent[]): readonly Piece[] {
  const loose = nodes.flatMap((node) => looseFrom(reading, node, {}));
  const { pieces, rest } = nested(reading, loose, undefined);
  for (const one of rest) if (one.kind === "control") stray(reading, one.statement);
  return pieces;
}

function looseFrom(reading: Reading, node: PhrasingContent, style: Style): readonly Loose[] {
  switch (node.type) {
    case "text":
      return fromText(reading, node.value, style);
    case "strong":
      return node.children.flatMap((child) => looseFrom(reading, child, { ...style, strong: true }));
    case "emphasis":
      return node.children.flatMap((child) => looseFrom(reading, child, { ...style, emphasis: true }));
    case "link": {
      const href = safeAddress(node.url);
      if (href === undefined)
        refuse(reading, node, `the address ${node.url}`, "Links lead to https: or mailto: addresses.");
      return node.children.flatMap((child) =>
        looseFrom(reading, child, href === undefined ? style : { ...style, href }),
      );
    }
    case "break":
      return [{ kind: "words", text: " ", style }];
    default:
      refuse(reading, node, refusedAs[node.type] ?? node.type, "Use words, emphasis, links and expressions.");
      return [];
  }
}

const refusedAs: Readonly<Record<string, string>> = {
  html: "HTML",
  image: "an image",
  imageReference: "an image",
  inlineCode: "code",
  linkReference: "a link by reference",
  footnoteReference: "a footnote",
};

function safeAddress(url: string): string | undefined {
  return /^(https:\/\/|mailto:)[^\s]+$/i.test(url) ? url : undefined;
}

/** Says that a part of Markdown is not taken. */
export function refuse(
  { source, scanned, problems }: Reading,
  node: { readonly position?: { readonly start: { readonly offset?: number | undefined } } | undefined },
  what: string,
  hint: string,
): void {
  const offset = scanned.sourceOffset(node.position?.start.offset ?? 0);
  const text = source.text.slice(offset, offset + 60).split("\n")[0] ?? "";
  problems.push(
    problemAt(
      source,
      { text, offset },
      { code: "markdown-refused", message: `A brief does not take ${what}.`, hint },
    ),
  );
}

function fromText(reading: Reading, value: string, style: Style): readonly Loose[] {
  const parts: Loose[] = [];
  let at = 0;
  const words = (text: string) => {
    if (text !== "") parts.push({ kind: "words", text: text.replace(/\s+/g, " "), style });
  };
  for (const found of value.matchAll(mark)) {
    words(value.slice(at, found.index));
    at = found.index + found[0].length;
    const statement = reading.statements[Number(found[1])];
    if (statement === undefined) continue;
    const part = looseOf(reading, statement, style);
    if (part !== undefined) parts.push(part);
  }
  words(value.slice(at));
  return parts;
}

function looseOf(reading: Reading, statement: Placed, style: Style): Loose | undefined {
  switch (statement.kind) {
    case "number":
    case "text":
      return { kind: "print", statement, style };
    case "claim":
      return { kind: "claim", statement };
    case "if":
    case "else":
    case "end":
      return { kind: "control", statement };
    case "for":
    case "box":
    case "figure":
    case "table":
      reading.problems.push(
        problemAt(reading.source, statement.spot, {
          code: "statement-misplaced",
          message: `{${statement.spot.text.trim()}} stands inside a sentence.`,
          hint: "Give it a line of its own.",
        }),
      );
      return undefined;
  }
}

interface Nested {
  readonly pieces: readonly Piece[];
  /** From the control that ended it. */
  readonly rest: readonly Loose[];
}

function nested(reading: Reading, loose: readonly Loose[], opener: Placed<"if"> | undefined): Nested {
  const pieces: Piece[] = [];
  let rest = loose;
  for (;;) {
    const [first, ...more] = rest;
    if (first === undefined) break;
    if (first.kind !== "control") {
      pieces.push(first);
      rest = more;
    } else if (first.statement.kind === "if") {
      const closed = closeIf(reading, first.statement, more);
      pieces.push(closed.piece);
      rest = closed.rest;
    } else if (opener === undefined) {
      stray(reading, first.statement);
      rest = more;
    } else break;
  }
  return { pieces, rest };
}

function closeIf(reading: Reading, statement: Placed<"if">, loose: readonly Loose[]) {
  const held = nested(reading, loose, statement);
  const [next] = held.rest;
  const hasElse = next?.kind === "control" && next.statement.kind === "else";
  const otherwise = hasElse
    ? nested(reading, held.rest.slice(1), statement)
    : { pieces: [], rest: held.rest };
  const [end] = otherwise.rest;
  if (end?.kind !== "control" || end.statement.kind !== "end") unclosed(reading, statement);
  const piece: Piece = { kind: "if", statement, held: held.pieces, otherwise: otherwise.pieces };
  return { piece, rest: otherwise.rest.slice(1) };
}

/** Says that an {else} or {end} closes nothing. */
export function stray({ source, problems }: Reading, statement: Placed): void {
  problems.push(
    problemAt(source, statement.spot, {
      code: "statement-stray",
      message: `{${statement.spot.text.trim()}} closes nothing.`,
      hint: "Take it out, or open an {if}, {for} or {box} before it, in the same paragraph or between the same blocks.",
    }),
  );
}

/** Says that an {if}, {for} or {box} has no {end}. */
export function unclosed({ source, problems }: Reading, statement: Placed): void {
  problems.push(
    problemAt(source, statement.spot, {
      code: "statement-unclosed",
      message: `{${statement.spot.text.trim()}} has no {end}.`,
      hint: "Close it with {end}: in the same sentence, or on a line of its own when it has one.",
    }),
  );
}

/** Throws what was gathered, if anything was. */
export function throwGathered({ problems }: Reading): void {
  if (problems.length > 0) throw new ProblemError([...problems].sort((a, b) => (a.row ?? 0) - (b.row ?? 0)));
}
