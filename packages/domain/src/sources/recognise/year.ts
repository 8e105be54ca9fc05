import { type DateOrder, dateOrders } from "../profile.ts";
import { recogniseDate } from "./date.ts";
import { clean, type Reading, repaired, unreadable } from "./reading.ts";

/** What a year may be when the codebook does not say. */
const earliest = 1000;
const latest = 2200;

/** What can only be meant as a whole date, right or wrong. */
const looksLikeDate = /^\d{1,4}([./-])\d{1,2}\1\d{1,4}/;

/**
 * Reads a year of four digits between the bounds, both included. A whole date gives its year, which is told, also where day
 * and month could be exchanged; a date that cannot be read says so (`date-invalid`, `date-ambiguous`), anything else
 * is `year-range`.
 *
 * @example recogniseYear("20222").notes[0]?.code // "year-range"
 */
export function recogniseYear(
  found: string | number,
  bounds: { readonly minimum?: number | undefined; readonly maximum?: number | undefined } = {},
  order?: DateOrder,
): Reading<number> {
  const text = String(found).trim();
  const year = yearIn(text, order);
  const [from, until] = [bounds.minimum ?? earliest, bounds.maximum ?? latest];
  if (year === undefined && looksLikeDate.test(text)) {
    const { notes } = recogniseDate(text, order);
    return { notes };
  }
  if (year === undefined || year.value < from || year.value > until)
    return unreadable(
      "year-range",
      `"${text}" is not a year from ${from} to ${until}.`,
      "Write the year in four digits.",
    );
  if (year.exact) return clean(year.value);
  return repaired(year.value, "year-from-date", "The year was taken from a longer text.", String(year.value));
}

function yearIn(text: string, order: DateOrder | undefined): { value: number; exact: boolean } | undefined {
  if (/^\d{4}$/.test(text)) return { value: Number(text), exact: true };
  if (/^\d{4}\.0+$/.test(text)) return { value: Number(text), exact: false };
  if (/^[+-]?[\d.eE+-]+$/.test(text) && !/^\d{4}-\d/.test(text) && !/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(text))
    return undefined;
  const [year, ...others] = new Set(yearsOf(text, order));
  return year === undefined || others.length > 0 ? undefined : { value: Number(year), exact: false };
}

/** The year of a date in the order that is known, or in each that is possible. */
function yearsOf(text: string, order: DateOrder | undefined): readonly string[] {
  const { taken, notes } = recogniseDate(text, order);
  const isAmbiguous = notes.some(({ code }) => code === "date-ambiguous");
  const dates = isAmbiguous ? dateOrders.map((each) => recogniseDate(text, each).taken) : [taken];
  return dates.flatMap((date) => date?.slice(0, 4) ?? []);
}
