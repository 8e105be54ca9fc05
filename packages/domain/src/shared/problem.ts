/**
 * What is wrong with something a person or program gave us, in a form that tells them what to do next.
 * Positions are as the person's own program shows them: the header is row 1, columns go by their name.
 */
export interface Problem {
  /** Stable, machine-readable: lower-case words joined by hyphens, `country-unknown`. */
  readonly code: string;
  /** One sentence that names the thing and the value it had. */
  readonly message: string;
  /** The way out, as an instruction. */
  readonly hint?: string;
  readonly file?: string;
  readonly sheet?: string;
  /** 1-based row or line of the file. */
  readonly row?: number;
  readonly column?: string;
  /** The value as found, cut to 80 characters. */
  readonly value?: string;
  /** JSON path inside a document or an operation's input, `variables.3.categories.0.code`. */
  readonly path?: string;
  /**
   * What became of the thing, where work goes on: `refused` was left out, `repaired` was changed, `warning` was taken
   * as it is. Without it, nothing was done.
   */
  readonly severity?: "refused" | "repaired" | "warning";
  /** What was taken in place of `value`; absent when nothing could be. */
  readonly taken?: string;
}

/** Thrown where an operation cannot go on; callers print the problems and nothing has been changed. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: Problem | readonly Problem[]) {
    const list: readonly Problem[] = Array.isArray(problems) ? problems : [problems as Problem];
    super(list.map((problem) => problem.message).join("\n"));
    this.name = "ProblemError";
    this.problems = list;
  }
}

/** Cuts a value to what a message can carry: 80 characters, control characters made visible. */
export function shownValue(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: making control characters visible is the purpose.
  const visible = text.replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return visible.length > 80 ? `${visible.slice(0, 79)}…` : visible;
}

/** The candidates nearest to a mistyped word, best first: at most three, at most a third of the letters different. */
export function nearMatches(word: string, candidates: Iterable<string>): string[] {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const wanted = word.toLowerCase();
  return [...candidates]
    .map((candidate) => ({ candidate, distance: editDistance(wanted, candidate.toLowerCase(), limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Levenshtein distance, given up as `limit + 1` once it must be larger. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}
