import { ProblemError, shownValue } from "@mapwright/domain";

const day = 86_400_000;

/**
 * The week of a time as ISO 8601 names it, in UTC: weeks begin on Monday and belong to the year of their Thursday.
 * Throws `time-unknown` for what is no time.
 *
 * @example isoWeekOf("2026-01-01T12:00:00Z") // "2026-W01"
 */
export function isoWeekOf(at: string): string {
  const time = Date.parse(at);
  if (Number.isNaN(time)) {
    throw new ProblemError({
      code: "time-unknown",
      message: `"${shownValue(at)}" is not a time.`,
      hint: "Write it as 2026-11-28 or 2026-11-28T09:30:00Z.",
      value: shownValue(at),
    });
  }
  const weekday = (new Date(time).getUTCDay() + 6) % 7;
  const thursday = new Date(time + (3 - weekday) * day);
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * day));
  return `${String(year).padStart(4, "0")}-W${String(week).padStart(2, "0")}`;
}
