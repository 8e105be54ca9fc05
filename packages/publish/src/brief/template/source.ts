import { type Problem, ProblemError, shownValue } from "@mapwright/domain";

/** The text of a template with its name, and where each offset lies. */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** 1-based line and column of an offset. */
  positionOf(offset: number): { readonly line: number; readonly column: number };
}

export function sourceOf(file: string, text: string): Source {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return {
    file,
    text,
    positionOf: (offset) => {
      const line = Math.max(
        0,
        starts.findLastIndex((start) => start <= offset),
      );
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    },
  };
}

/** Something of a template: what it says, and where it starts. */
export interface Spot {
  readonly text: string;
  readonly offset: number;
}

/** A problem at a place of a template: its file, line, column and value, with the way out. */
export function problemAt(
  source: Source,
  { text, offset }: Spot,
  said: { readonly code: string; readonly message: string; readonly hint: string },
): Problem {
  const { line, column } = source.positionOf(offset);
  return { ...said, file: source.file, row: line, column: String(column), value: shownValue(text) };
}

/** The problems of an error that tells what is wrong with the data, put at the place that asked for it. */
export function placed(source: Source, spot: Spot, error: unknown): readonly Problem[] {
  if (!(error instanceof ProblemError)) throw error;
  return error.problems.map(({ code, message, hint = "", value }) => {
    const inside = value === undefined ? -1 : spot.text.indexOf(value);
    const at = inside < 0 ? spot : { text: value ?? "", offset: spot.offset + inside };
    return { ...problemAt(source, at, { code, message, hint }), ...(value === undefined ? {} : { value }) };
  });
}
