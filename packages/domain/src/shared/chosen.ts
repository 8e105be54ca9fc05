import { nearMatches, ProblemError, shownValue } from "./problem.ts";

/**
 * The one of the known words that was asked for. Throws `<what>-unknown` when there is none, offering the nearest words and
 * then all; `what` is one word of letters, `format`.
 */
export function chosen<Known extends string>(what: string, value: string, known: readonly Known[]): Known {
  const found = known.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const near = nearMatches(value, known);
  const all = known.map((one) => (one === "" ? '""' : one)).join(", ");
  const choose = known.length === 0 ? "There is none." : `Choose one of ${all}.`;
  throw new ProblemError({
    code: `${what}-unknown`,
    message: `"${shownValue(value)}" is no ${what} here.`,
    hint: near.length === 0 ? choose : `Did you mean ${near.join(" or ")}? ${choose}`,
    value: shownValue(value),
  });
}
