/**
 * Cuts a cell into its answers at any of the separators. Answers are trimmed, empty ones dropped, repeated ones kept
 * once. A list (JSON) is taken as it is.
 *
 * @example splitList("a; b;;a", [";"]) // ["a", "b"]
 */
export function splitList(found: string, separators: readonly string[]): readonly string[] {
  const [first, ...others] = separators;
  if (first === undefined) return [found];
  const joined = others.reduce((text, separator) => text.replaceAll(separator, first), found);
  const answers = joined
    .split(first)
    .map((answer) => answer.trim())
    .filter((answer) => answer !== "");
  return [...new Set(answers)];
}

/** Signs that often stand between answers, for saying which one was meant. */
export const usualSeparators: readonly string[] = [";", "|", "\n", ",", "/"];
