/**
 * Why a cell of a gap map is a gap, the strongest reason first.
 * - `not-searched`: no initiative of the whole map has the row's or the column's category; the search may not have
 *   reached it, so that nothing can be said.
 * - `nothing-found`: row and column occur in the map, but not together among the selected.
 * - `excluded`: initiatives were found, and none of them reached the Mapping. Only where the map has a Mapping.
 * - `weak`: all whose strength of evidence is known are at or below the weakest categories asked for.
 * - `old`: all whose year is known started before the year asked for.
 */
export const gapKinds = ["not-searched", "nothing-found", "excluded", "weak", "old"] as const;
export type GapKind = (typeof gapKinds)[number];

/** What the rules look at in a cell. */
export interface CellFacts {
  readonly isSearched: boolean;
  readonly count: number;
  /** Null where the map has no Mapping. */
  readonly mapping: number | null;
  /** Initiatives with a known strength, and those of them that are stronger than weak; null without such a rule. */
  readonly strength: { readonly known: number; readonly strong: number } | null;
  /** Initiatives with a known year, and those of them that are not old; null without such a rule. */
  readonly age: { readonly known: number; readonly recent: number } | null;
}

/** The reasons that hold for a cell, the strongest first; none for a cell that is no gap. */
export function gapsOf({ isSearched, count, mapping, strength, age }: CellFacts): readonly GapKind[] {
  if (count === 0) return [isSearched ? "nothing-found" : "not-searched"];
  return [
    ...(mapping === 0 ? (["excluded"] as const) : []),
    ...(strength && strength.known > 0 && strength.strong === 0 ? (["weak"] as const) : []),
    ...(age && age.known > 0 && age.recent === 0 ? (["old"] as const) : []),
  ];
}
