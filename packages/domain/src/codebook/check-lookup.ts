import type { Problem } from "../shared/index.ts";
import { type Place, problemAt, within } from "./place.ts";
import type { Derivation } from "./schema.ts";

type Entry = Extract<Derivation, { rule: "lookup" }>["entries"][number];

/** What is wrong between the entries of a lookup: periods that hold no day, codes that an earlier entry always takes. */
export function checkEntries(entries: readonly Entry[], place: Place): readonly Problem[] {
  const taken = new Map<string, number>();
  return entries.flatMap((entry, index): readonly Problem[] => {
    const at = within(place, index);
    const problems = [...emptyPeriod(entry, at), ...neverReached(entry, taken, at, place)];
    if (entry.from === undefined && entry.until === undefined)
      for (const code of entry.codes) if (!taken.has(code)) taken.set(code, index);
    return problems;
  });
}

function emptyPeriod({ from, until }: Entry, place: Place): readonly Problem[] {
  if (from === undefined || until === undefined || from < until) return [];
  return [
    problemAt(within(place, "until"), {
      code: "period-empty",
      message: `The entry holds from ${from} until ${until}, which is no day at all (the last day is not included).`,
      hint: "Swap the dates, or mend one.",
      value: until,
    }),
  ];
}

function neverReached(
  { codes }: Entry,
  taken: ReadonlyMap<string, number>,
  at: Place,
  entries: Place,
): readonly Problem[] {
  return codes.flatMap((code, index) => {
    const earlier = taken.get(code);
    if (earlier === undefined) return [];
    return [
      problemAt(within(at, "codes", index), {
        code: "entry-unreached",
        message: `The code ${code} is always taken by ${within(entries, earlier).path}, which comes first.`,
        hint: "Remove it from one of the two, or give the earlier entry its dates.",
        value: code,
        severity: "warning",
      }),
    ];
  });
}
