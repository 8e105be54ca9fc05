/** A part of a line: words, or an expression in braces. */
export interface LinePart {
  readonly kind: "words" | "expression" | "heading";
  readonly text: string;
}

/** A line of a template in parts that are drawn alike. */
export function partsOf(line: string): readonly LinePart[] {
  const kind = /^#{1,3} /.test(line) ? "heading" : "words";
  return line
    .split(/((?<!\\)\{[^{}]*\})/)
    .filter((text) => text !== "")
    .map((text) => ({ kind: text.startsWith("{") && text.endsWith("}") ? "expression" : kind, text }));
}

/** Where a line and column (both from 1) lie in a text. */
export function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return Math.min(text.length, before + Math.min(column - 1, lines[line - 1]?.length ?? 0));
}
