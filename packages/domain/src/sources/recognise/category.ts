import type { Variable } from "../../codebook/index.ts";
import { nearMatches } from "../../shared/index.ts";
import { foldText, tidyText } from "../fold.ts";
import { clean, type Reading, repaired, unreadable } from "./reading.ts";

/** The categories of a variable by code and by label in every language, folded. Made once for each column. */
export type CategoryIndex = ReadonlyMap<string, string>;

/** Indexes a variable's categories; where two share a label, it means neither. */
export function categoryIndex(variable: Variable): CategoryIndex {
  const index = new Map<string, string>();
  const shared = new Set<string>();
  for (const { code, label } of variable.categories)
    for (const text of Object.values(label)) {
      const key = foldText(text);
      const earlier = index.get(key);
      if (earlier !== undefined && earlier !== code) shared.add(key);
      index.set(key, code);
    }
  for (const key of shared) index.delete(key);
  for (const { code } of variable.categories) index.set(foldText(code), code);
  return index;
}

/**
 * Reads one category from its code or its label in any language, capitals and accents aside. Blanks around a code are
 * taken off and told. Unknown: `code-unknown`, with the codebook's version and near matches.
 */
export function recogniseCategory(
  found: string,
  variable: Variable,
  index: CategoryIndex,
  codebook: string,
): Reading<string> {
  const code = index.get(foldText(found));
  if (code === undefined) return unknown(found, variable, codebook);
  if (found === tidyText(found)) return clean(code);
  return repaired(code, "blanks-trimmed", "Blanks around the answer were taken off.", code);
}

function unknown(found: string, variable: Variable, codebook: string): Reading<string> {
  const candidates = variable.categories.flatMap(({ code, label }) => [code, ...Object.values(label)]);
  const near = nearMatches(tidyText(found), candidates);
  return unreadable(
    "code-unknown",
    `"${tidyText(found).slice(0, 80)}" is no category of ${variable.code} in ${codebook}.`,
    near.length > 0
      ? `Did you mean ${near.map((match) => `"${match}"`).join(" or ")}? Name the text under \`values\` in the profile.`
      : "Name the text under `values` in the profile, or add the category to the codebook.",
  );
}
