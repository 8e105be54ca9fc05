import { type Atlas, type Condition, columnOf } from "@mapwright/atlas";
import { type MissingReason, ProblemError } from "@mapwright/domain";
import { categoryLabel, type VariableView } from "../../reader/variable-view.ts";
import type { ShareBar, ShareBarsModel } from "./model.ts";

/** Initiatives of a base by one variable. */
export interface CategoryCounts {
  /** From most to least frequent, equal ones in the codebook's order; those that occur. */
  readonly ranked: readonly { readonly code: string; readonly count: number }[];
  /** All categories in the codebook's order. */
  readonly ordered: readonly { readonly code: string; readonly count: number }[];
  readonly selected: number;
  readonly base: number;
  readonly missing: Readonly<Partial<Record<MissingReason, number>>>;
}

/** Initiatives that went on from the Inventory to the Mapping. */
export const inMapping: Condition = { variable: "stage", codes: ["mapping"] };

/** Counts a base by a variable, no condition left out. Throws as `Atlas.facets` does, and for what has no categories. */
export function categoryCounts(atlas: Atlas, where: readonly Condition[], variable: string): CategoryCounts {
  const column = columnOf(atlas.table, variable);
  if (column.shape === "text" || (column.shape === "number" && !column.year))
    throw new ProblemError({
      code: "variable-not-countable",
      message: `The variable "${variable}" is a ${column.shape} and has no categories to count.`,
      hint: "Choose a variable with categories, or a year.",
      value: variable,
    });
  const rows = atlas.select(where).rows();
  const facet = atlas.facets([], { within: rows, variables: [variable] }).facets[variable];
  const ordered = Object.entries(facet?.counts ?? {}).map(([code, count]) => ({ code, count }));
  const ranked = ordered.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return { ranked, ordered, selected: rows.length, base: facet?.base ?? 0, missing: facet?.missing ?? {} };
}

/** A base by a variable, the most frequent first; what has an order keeps it. Throws as `categoryCounts` does. */
export function sharesModel(atlas: Atlas, where: readonly Condition[], view: VariableView): ShareBarsModel {
  const { ordered, ranked, selected, base, missing } = categoryCounts(atlas, where, view.code);
  const isOrdered = view.kind === "ordinal" || view.kind === "year";
  return {
    kind: "shares",
    label: view.label,
    several: view.several,
    selected,
    base,
    missing,
    bars: (isOrdered ? ordered : ranked).map(({ code, count }) => ({
      code,
      label: categoryLabel(view, code),
      count,
      of: base,
    })),
  };
}

/** How much of each group of a base is in the Mapping. */
export function conversionModel(
  atlas: Atlas,
  where: readonly Condition[],
  view: VariableView,
): ShareBarsModel {
  const shares = sharesModel(atlas, where, view);
  const { ordered } = categoryCounts(atlas, [...where, inMapping], view.code);
  const countOf = new Map(ordered.map(({ code, count }) => [code, count]));
  const bars = shares.bars.map(
    (bar): ShareBar => ({ ...bar, count: countOf.get(bar.code) ?? 0, of: bar.count }),
  );
  return { ...shares, kind: "conversion", bars };
}

/** The initiatives of a bar: those with the category, and of a conversion those of them that went on. */
export function conditionsOf(
  kind: ShareBarsModel["kind"],
  where: readonly Condition[],
  variable: string,
  code: string,
): readonly Condition[] {
  const own = [...where, { variable, codes: [code] }];
  return kind === "conversion" ? [...own, inMapping] : own;
}

/** The same bars in the order of another figure, so that the two can be read beside each other; its own last. */
export function inOrderOf(model: ShareBarsModel, other: ShareBarsModel): ShareBarsModel {
  const own = new Map(model.bars.map((bar) => [bar.code, bar]));
  const first = other.bars.map(
    ({ code, label }) => own.get(code) ?? { code, label, count: 0, of: model.base },
  );
  const known = new Set(first.map(({ code }) => code));
  return { ...model, bars: [...first, ...model.bars.filter(({ code }) => !known.has(code))] };
}
