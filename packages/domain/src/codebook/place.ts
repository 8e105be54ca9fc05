import { nearMatches, type Problem } from "../shared/index.ts";

/** Where a part of a codebook was written. `file` is absent for the file in hand and `id@version` for one it extends. */
export interface Place {
  readonly file?: string;
  readonly path: string;
}

/** The place of a part inside another. */
export function within({ file, path }: Place, ...steps: readonly (string | number)[]): Place {
  const inner = [...(path === "" ? [] : [path]), ...steps].join(".");
  return file === undefined ? { path: inner } : { file, path: inner };
}

/** A problem at a place. */
export function problemAt(place: Place, problem: Omit<Problem, "path" | "file">): Problem {
  return { ...problem, ...place };
}

/** The nearest known words as a question, otherwise the given instruction. */
export function nearHint(word: string, known: Iterable<string>, otherwise: string): string {
  const near = nearMatches(word, known);
  return near.length === 0 ? otherwise : `Did you mean ${near.join(" or ")}?`;
}
