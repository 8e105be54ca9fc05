import type { CategoryLevel } from "@mapwright/atlas";

/** What a map offers to the figures: variables by what they can be used for, worked out once on the server. */
export interface FiguresSetup {
  /** The filters beside each view. */
  readonly facets: readonly string[];
  /** Variables with at least two categories that have answers, those of the map's description first. */
  readonly categorical: readonly string[];
  /** Years with answers, then the wave where there are several. */
  readonly times: readonly string[];
  /** The ordinal variable that tells the strength of evidence; null where none has answers. */
  readonly strength: string | null;
  /** Rows and columns that a gap map begins with; null with fewer than two variables. */
  readonly gapMap: { readonly rows: string; readonly columns: string } | null;
  /** Whether initiatives are selected from the Inventory into a Mapping. */
  readonly hasMapping: boolean;
  /** The selection tests of the protocol that were recorded, in its order. */
  readonly tests: readonly string[];
  /** The broader categories, for the variables that have some. */
  readonly levels: Readonly<Record<string, readonly CategoryLevel[]>>;
}

/** The one of the offered that is asked for, else the first that is not taken. */
export function offered(
  asked: string | null,
  among: readonly string[],
  taken: readonly (string | null)[] = [],
): string | null {
  const free = among.filter((variable) => !taken.includes(variable));
  return free.find((variable) => variable === asked) ?? free[0] ?? null;
}
