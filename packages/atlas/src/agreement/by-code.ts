import type { Coding } from "./coding.ts";
import { type AlphaOptions, krippendorffsAlpha } from "./krippendorffs-alpha.ts";
import type { Measure } from "./measure.ts";
import { type RatingTable, ratingTableOf } from "./rating-table.ts";

/**
 * Where several codes can be chosen: alpha of each code alone, chosen or not (nominal), codes by name. It shows which
 * codes the set's own alpha suffers from.
 *
 * @example alphaByCode(table) // [{ code: "governance", chosen: 41, alpha: { value: 0.63, ... } }, ...]
 */
export function alphaByCode(
  table: RatingTable,
  options: Omit<AlphaOptions, "difference"> = {},
): { readonly code: string; readonly chosen: number; readonly alpha: Measure }[] {
  const codes = [...new Set(table.categories.flatMap((category) => category.codes))].sort();
  return codes.map((code) => {
    const codings = codingsOf(table, code);
    const alpha = krippendorffsAlpha(ratingTableOf(codings, { level: "nominal" }), options);
    return { code, chosen: codings.filter(({ value }) => value === "1").length, alpha };
  });
}

function codingsOf({ units, coders, categories, ratings }: RatingTable, code: string): Coding[] {
  return ratings.flatMap((votes, unit) =>
    votes.map(({ coder, category }) => ({
      unit: units[unit] ?? "",
      coder: coders[coder] ?? "",
      value: categories[category]?.codes.includes(code) ? "1" : "0",
    })),
  );
}
