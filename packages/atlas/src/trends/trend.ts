import type { MissingReason } from "@mapwright/domain";
import type { Atlas } from "../atlas.ts";
import type { RowSet } from "../filter/groups.ts";
import type { Where } from "../filter/where.ts";
import { columnOf } from "../table/table.ts";

export interface TrendQuery {
  /** A year, or a variable with categories in order, for instance the wave. */
  readonly time: string;
  /** A variable that divides each step; null for initiatives alone. */
  readonly by: string | null;
  readonly where: Where;
  readonly within?: RowSet | undefined;
}

/** One year or wave. */
export interface TrendStep {
  /** The year or category, as conditions name it. */
  readonly step: string;
  /** Initiatives of the step, each once. */
  readonly total: number;
  /** Those of them whose category is known: the denominator of shares. Equals `total` without `by`. */
  readonly base: number;
  /** By category, in the order of `categories`. */
  readonly parts: readonly number[];
}

/** Initiatives over time. The conditions on time itself are left out, so that what is around a window stays in sight. */
export interface Trend {
  /** Initiatives that meet all conditions but those on time. */
  readonly selected: number;
  /** Those whose step is known. */
  readonly base: number;
  /** Why the step of the others is not known. */
  readonly missing: Readonly<Partial<Record<MissingReason, number>>>;
  /** Every year from the first to the last, also those without initiatives; categories in their order. */
  readonly steps: readonly TrendStep[];
  readonly categories: readonly string[];
}

/**
 * Counts initiatives by year or wave, and by a second variable inside each. Where several answers are allowed, the
 * parts of a step add up to more than its total. Throws as `Atlas.cross` does.
 *
 * @example trendOf(atlas, { time: "start_year", by: null, where: [] }).steps[0] // { step: "1998", total: 1, ... }
 */
export function trendOf(atlas: Atlas, { time, by, where, within }: TrendQuery): Trend {
  const others = where.filter(({ variable }) => variable !== time);
  const { total: selected, facets } = atlas.facets(others, { within, variables: [time] });
  const facet = facets[time];
  const cross = by === null ? undefined : atlas.cross({ rows: time, columns: by, where: others, within });
  const column = columnOf(atlas.table, time);
  const counts = facet?.counts ?? {};
  const keys =
    column.shape === "number"
      ? everyYear(counts)
      : "categories" in column
        ? column.categories
        : Object.keys(counts);
  const placeOf = new Map(cross?.rows.categories.map((category, place) => [category, place]));
  const steps = keys.map((step) => {
    const total = counts[step] ?? 0;
    const place = placeOf.get(step) ?? -1;
    const parts = cross?.columns.categories.map((_, part) => cross.cells[0]?.[place]?.[part] ?? 0) ?? [];
    return { step, total, base: cross ? (cross.rows.totals[place] ?? 0) : total, parts };
  });
  return {
    selected,
    base: facet?.base ?? 0,
    missing: facet?.missing ?? {},
    steps,
    categories: cross?.columns.categories ?? [],
  };
}

/** A year without initiatives is a finding, so none between the first and the last is left out. */
function everyYear(counts: Readonly<Record<string, number>>): readonly string[] {
  const years = Object.entries(counts).flatMap(([year, count]) => (count > 0 ? [Number(year)] : []));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, place) => String(first + place));
}
