import { categoryOf } from "./category.ts";
import type { Coding, Level } from "./coding.ts";
import type { AgreementCount } from "./drift.ts";
import { isoWeekOf } from "./iso-week.ts";

type TimedCoding = Coding & { readonly at: string };

/**
 * How often coders chose the same, week by week, as `driftOf` takes it; weeks in order. Each two votes on a unit are one
 * comparison, which agrees when both are the same category; it belongs to the ISO week (UTC) of the later vote. With
 * `gold`, each vote is compared with the right answer of its unit instead, in its own week, and units without one count
 * nowhere. A missing vote is no comparison; a week without comparisons is left out.
 *
 * @example weeklyComparisons(codings, "nominal") // [{ week: "2026-W48", agreed: 9, compared: 10 }]
 */
export function weeklyComparisons(
  codings: readonly TimedCoding[],
  level: Level,
  gold?: ReadonlyMap<string, Coding["value"]>,
): AgreementCount[] {
  const counts = new Map<string, { agreed: number; compared: number }>();
  const note = (at: string, isSame: boolean) => {
    const week = isoWeekOf(at);
    const before = counts.get(week) ?? { agreed: 0, compared: 0 };
    counts.set(week, { agreed: before.agreed + Number(isSame), compared: before.compared + 1 });
  };
  const labelOf = (value: Coding["value"]) => categoryOf(value, level).label;
  if (gold === undefined)
    for (const votes of byUnit(codings).values())
      votes.forEach((vote, place) => {
        for (const earlier of votes.slice(0, place))
          note(vote.at > earlier.at ? vote.at : earlier.at, labelOf(vote.value) === labelOf(earlier.value));
      });
  else
    for (const { unit, value, at } of codings) {
      const right = gold.get(unit);
      if (right !== undefined) note(at, labelOf(value) === labelOf(right));
    }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([week, count]) => ({ week, ...count }));
}

function byUnit(codings: readonly TimedCoding[]): ReadonlyMap<string, readonly TimedCoding[]> {
  const units = new Map<string, TimedCoding[]>();
  for (const coding of codings) {
    const votes = units.get(coding.unit);
    if (votes === undefined) units.set(coding.unit, [coding]);
    else votes.push(coding);
  }
  return units;
}
