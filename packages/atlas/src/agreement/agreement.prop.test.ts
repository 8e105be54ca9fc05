import fc from "fast-check";
import { expect, test } from "vitest";
import { type Agreement, agreementOf } from "./agreement.ts";
import { alikeIn } from "./alike.ts";
import type { Coding, Level } from "./coding.ts";
import { confusionsOf, contingencies } from "./confusions.ts";
import { krippendorffsAlpha } from "./krippendorffs-alpha.ts";
import type { Measure } from "./measure.ts";
import { ratingTableOf } from "./rating-table.ts";
import { toDiscuss } from "./to-discuss.ts";

const few = { resamples: 20 };
const level = fc.constantFrom<Level>("nominal", "ordinal", "interval", "ratio");
/** Up to ten units of up to four coders, some votes missing. */
const ratings = fc.array(
  fc.array(fc.option(fc.integer({ min: 0, max: 4 })), { minLength: 2, maxLength: 4 }),
  {
    minLength: 1,
    maxLength: 10,
  },
);

function codingsOf(votes: readonly (readonly (number | null)[])[]): Coding[] {
  return votes.flatMap((row, unit) =>
    row.flatMap((value, coder) => (value === null ? [] : [{ unit: `${unit}`, coder: `${coder}`, value }])),
  );
}

function measures({ percent, cohen, weighted, fleiss, alpha, ac1, ac2 }: Agreement): Measure[] {
  return [percent, cohen, weighted, fleiss, alpha, ac1, ac2];
}

function expectSame(one: Agreement, other: Agreement, withInterval: boolean): void {
  measures(one).forEach((measure, i) => {
    const same = measures(other)[i];
    if (measure.value === null) expect(same).toEqual(measure);
    else {
      expect(same?.value).toBeCloseTo(measure.value, 9);
      if (withInterval) expect(same).toEqual(measure);
    }
  });
}

test("the order of codings changes nothing", () => {
  fc.assert(
    fc.property(ratings, level, fc.infiniteStream(fc.nat()), (votes, at, places) => {
      const codings = codingsOf(votes);
      const shuffled = codings
        .map((coding) => ({ coding, place: places.next().value ?? 0 }))
        .sort((a, b) => a.place - b.place)
        .map(({ coding }) => coding);
      const options = { level: at, ...few };
      expectSame(agreementOf(codings, options), agreementOf(shuffled, options), true);
    }),
  );
});

test("the names of coders and of nominal categories change no value", () => {
  fc.assert(
    fc.property(ratings, (votes) => {
      const codings = codingsOf(votes);
      const renamed = codings.map(({ unit, coder, value }) => ({
        unit,
        coder: `${9 - Number(coder)}`,
        value: ["pear", "fig", "date", "apple", "plum"][Number(value)] ?? "",
      }));
      const options = { level: "nominal", ...few } as const;
      expectSame(agreementOf(codings, options), agreementOf(renamed, options), false);
    }),
  );
});

test("coders who always agree get 1 wherever they vary, and nothing to discuss", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4), { minLength: 2, maxLength: 10 }), level, (units, at) => {
      const codings = codingsOf(units.map((value) => [value, value, null]));
      for (const measure of measures(agreementOf(codings, { level: at, ...few })))
        if (measure.value !== null) expect(measure.value).toBeCloseTo(1, 9);
      const table = ratingTableOf(codings, { level: at });
      expect([...toDiscuss(table), ...confusionsOf(table)]).toEqual([]);
    }),
  );
});

test("no value is above 1, and large-sample intervals hold the value", () => {
  fc.assert(
    fc.property(ratings, level, (votes, at) => {
      for (const measure of measures(agreementOf(codingsOf(votes), { level: at, ...few }))) {
        if (measure.value === null) continue;
        expect(measure.value).toBeLessThanOrEqual(1 + 1e-9);
        if (measure.low !== null) expect(measure.low).toBeLessThanOrEqual(measure.high ?? Number.NaN);
        if (measure.standardError === null) continue;
        expect(measure.low).toBeLessThanOrEqual(measure.value + 1e-9);
        expect(measure.high).toBeGreaterThanOrEqual(measure.value - 1e-9);
      }
    }),
  );
});

test("alpha at the interval level does not mind another zero and unit", () => {
  fc.assert(
    fc.property(
      ratings,
      fc.integer({ min: -3000, max: 3000 }),
      fc.integer({ min: 1, max: 9 }),
      (votes, zero, unit) => {
        const table = (change: (value: number) => number) =>
          ratingTableOf(
            codingsOf(votes.map((row) => row.map((value) => (value === null ? null : change(value))))),
            { level: "interval" },
          );
        const plain = krippendorffsAlpha(
          table((value) => value),
          few,
        );
        const moved = krippendorffsAlpha(
          table((value) => zero + unit * value),
          few,
        );
        if (plain.value === null) expect(moved).toEqual(plain);
        else expect(moved.value).toBeCloseTo(plain.value, 6);
      },
    ),
  );
});

test("alpha is what the textbook's coincidence matrix gives, at any level", () => {
  fc.assert(
    fc.property(ratings, level, (votes, at) => {
      const found = krippendorffsAlpha(ratingTableOf(codingsOf(votes), { level: at }), few).value;
      const expected = byCoincidences(votes, at);
      if (expected === null) expect(found).toBeNull();
      else expect(found).toBeCloseTo(expected, 9);
    }),
  );
});

test("the contingency tables hold every pair of votes, and the confusions those that differ", () => {
  fc.assert(
    fc.property(ratings, (votes) => {
      const table = ratingTableOf(codingsOf(votes), { level: "nominal" });
      const pairs = contingencies(table).flatMap(({ counts }) =>
        counts.flatMap((row, i) => row.map((count, j) => ({ count, differs: i !== j }))),
      );
      const sum = (which: typeof pairs) => which.reduce((total, { count }) => total + count, 0);
      const inAll = votes.map((row) => row.filter((value) => value !== null).length);
      expect(sum(pairs)).toBe(inAll.reduce((total, m) => total + (m * (m - 1)) / 2, 0));
      expect(sum(pairs.filter(({ differs }) => differs))).toBe(
        confusionsOf(table).reduce((total, { count }) => total + count, 0),
      );
    }),
  );
});

/** Krippendorff (2011), sections 1 to 5, with plain loops. */
function byCoincidences(votes: readonly (readonly (number | null)[])[], at: Level): number | null {
  const units = votes
    .map((row) => row.filter((value) => value !== null))
    .filter((values) => values.length >= 2);
  const totals = [0, 1, 2, 3, 4].map((value) => units.flat().filter((other) => other === value).length);
  const n = units.flat().length;
  const between = (a: number, b: number) =>
    totals.slice(Math.min(a, b), Math.max(a, b) + 1).reduce((sum, count) => sum + count, 0) -
    ((totals[a] ?? 0) + (totals[b] ?? 0)) / 2;
  const delta = (a: number, b: number): number => {
    if (a === b) return 0;
    if (at === "nominal") return 1;
    if (at === "ordinal") return between(a, b) ** 2;
    return at === "interval" ? (a - b) ** 2 : ((a - b) / (a + b)) ** 2;
  };
  let observed = 0;
  for (const values of units)
    for (const a of values) for (const b of values) observed += delta(a, b) / (values.length - 1);
  let expected = 0;
  for (const a of units.flat()) for (const b of units.flat()) expected += delta(a, b) / (n - 1);
  return expected === 0 ? null : 1 - observed / expected;
}

test("the share of units on which two coders chose alike is percent agreement", () => {
  const ofTwo = fc.array(
    fc.tuple(fc.option(fc.integer({ min: 0, max: 4 })), fc.integer({ min: 0, max: 4 })),
    {
      minLength: 1,
      maxLength: 10,
    },
  );
  fc.assert(
    fc.property(ofTwo, (votes) => {
      const codings = codingsOf(votes);
      const { compared, percent } = agreementOf(codings, { level: "nominal", ...few });
      const alike = alikeIn(ratingTableOf(codings, { level: "nominal" }));
      if (compared === 0) expect(alike).toBe(0);
      else expect(alike / compared).toBeCloseTo(percent.value ?? Number.NaN, 12);
    }),
  );
});
