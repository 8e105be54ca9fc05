import { type Agreement, type AgreementOptions, agreementOf, measuresOf } from "./agreement.ts";
import { coderPairs } from "./coder-pairs.ts";
import type { Coding } from "./coding.ts";
import { isoWeekOf } from "./iso-week.ts";
import { ratingTableOf } from "./rating-table.ts";

/** Agreement of a part of the codings. */
export interface AgreementPart<Key> {
  readonly of: Key;
  readonly agreement: Agreement;
}

/**
 * Agreement by any part that codings belong to, a variable or a round for instance; parts by name.
 *
 * @example agreementBy(codings, ({ variable }) => variable, () => ({ level: "nominal" }))
 */
export function agreementBy<One extends Coding>(
  codings: readonly One[],
  partOf: (coding: One) => string,
  optionsOf: (part: string) => AgreementOptions,
): AgreementPart<string>[] {
  const parts = new Map<string, One[]>();
  for (const coding of codings) {
    const part = partOf(coding);
    const own = parts.get(part);
    if (own === undefined) parts.set(part, [coding]);
    else own.push(coding);
  }
  return [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([of, own]) => ({ of, agreement: agreementOf(own, optionsOf(of)) }));
}

/**
 * Agreement of each pair of coders over the units that both coded, pairs by name; pairs without a unit in common are
 * left out. All pairs are measured with the categories of all codings, so that their values can be compared.
 *
 * @example agreementByPair(codings, { level: "nominal" })[0] // { of: ["ann", "ben"], agreement: { cohen: ..., ... } }
 */
export function agreementByPair(
  codings: readonly Coding[],
  options: AgreementOptions,
): AgreementPart<readonly [string, string]>[] {
  const table = ratingTableOf(codings, options);
  return coderPairs(table).map(({ first, second, shared }) => {
    const coders = [table.coders[first] ?? "", table.coders[second] ?? ""] as const;
    const units = shared.map(({ unit }) => table.units[unit] ?? "");
    const ratings = shared.map(({ votes }) => votes.map((category, coder) => ({ coder, category })));
    return { of: coders, agreement: measuresOf({ ...table, units, coders, ratings }, options) };
  });
}

/**
 * Agreement by week, weeks in order. A unit belongs to the ISO week in which its last vote came, since only then can it
 * be compared. `at` is the time of the vote, ISO 8601; weeks are those of UTC.
 *
 * @example agreementByWeek(codings, { level: "nominal" })[0] // { of: "2026-W48", agreement: { ... } }
 */
export function agreementByWeek(
  codings: readonly (Coding & { readonly at: string })[],
  options: AgreementOptions,
): AgreementPart<string>[] {
  const last = new Map<string, string>();
  for (const { unit, at } of codings) {
    const week = isoWeekOf(at);
    if (week > (last.get(unit) ?? "")) last.set(unit, week);
  }
  return agreementBy(
    codings,
    ({ unit }) => last.get(unit) ?? "",
    () => options,
  );
}
