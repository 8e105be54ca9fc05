import fc from "fast-check";
import { expect, test } from "vitest";
import { chiSquareTest } from "./chi-square-test.ts";
import { correspondenceAnalysis } from "./correspondence-analysis.ts";
import { jointOptionTest } from "./joint-option-test.ts";
import { multipleCorrespondenceAnalysis } from "./multiple-correspondence-analysis.ts";
import { symmetricEigen } from "./symmetric-eigen.ts";

const size = fc.integer({ min: 1, max: 6 });

test("eigenvectors are of length 1, at right angles, and make the matrix again", () => {
  const matrices = size.chain((n) =>
    fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: n, maxLength: n }), {
      minLength: n,
      maxLength: n,
    }),
  );
  fc.assert(
    fc.property(matrices, (any) => {
      const matrix = any.map((row, i) => row.map((value, j) => value + (any[j]?.[i] ?? 0)));
      const { values, vectors } = symmetricEigen(matrix);
      expect(values).toEqual(values.toSorted((a, b) => b - a));
      matrix.forEach((row, i) => {
        row.forEach((value, j) => {
          const made = values.reduce(
            (sum, own, k) => sum + own * (vectors[k]?.[i] ?? 0) * (vectors[k]?.[j] ?? 0),
            0,
          );
          expect(made).toBeCloseTo(value, 9);
          const angle = (vectors[i] ?? []).reduce((sum, part, k) => sum + part * (vectors[j]?.[k] ?? 0), 0);
          expect(angle).toBeCloseTo(i === j ? 1 : 0, 9);
        });
      });
    }),
  );
});

const table = fc
  .tuple(size, size)
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.nat(20), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .filter((counts) => counts.flat().some((count) => count > 0));

test("total inertia is chi-square by cases, points balance around the centre, contributions add up to 1", () => {
  fc.assert(
    fc.property(table, (counts) => {
      const { totalInertia, axes, rows, columns } = correspondenceAnalysis(counts);
      const { statistic, total } = chiSquareTest(counts);
      expect(totalInertia).toBeCloseTo((statistic ?? 0) / total, 9);
      axes.forEach((_, axis) => {
        for (const points of [rows, columns]) {
          const sum = (of: (point: (typeof points)[number]) => number) =>
            points.reduce((s, p) => s + of(p), 0);
          expect(sum(({ mass, coordinates }) => mass * (coordinates[axis] ?? 0))).toBeCloseTo(0, 6);
          expect(sum(({ contributions }) => contributions[axis] ?? 0)).toBeCloseTo(1, 6);
        }
      });
    }),
  );
});

test("with two variables the axes are those of their cross-table, and a case lies among its categories", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { minLength: 4, maxLength: 40 }), (cases) => {
      const found = multipleCorrespondenceAnalysis(cases, [3, 3]);
      const counts = [0, 1, 2].map((a) =>
        [0, 1, 2].map((b) => cases.filter(([x, y]) => x === a && y === b).length),
      );
      const simple = correspondenceAnalysis(counts).axes[0]?.inertia;
      // Greenacre (1984), section 5.1: lambda of the indicator matrix is (1 + root of lambda of the cross-table) / 2.
      if (simple !== undefined) expect(found.axes[0]?.inertia).toBeCloseTo((1 + Math.sqrt(simple)) / 2, 6);
      const mean = cases.reduce((sum, chosen) => sum + (found.place(chosen)[0] ?? 0), 0) / cases.length;
      expect(mean).toBeCloseTo(0, 6);
    }),
  );
});

test("a single option is tested as chi-square tests it, and nothing is tested where nothing can differ", () => {
  const cases = [...Array(30).keys()].map((i) => ({
    group: i % 2,
    options: i % 3 === 0 || i % 2 === 0 ? [0] : [],
  }));
  const counts = [0, 1].map((group) => {
    const own = cases.filter((one) => one.group === group);
    const having = own.filter(({ options }) => options.length > 0).length;
    return [having, own.length - having];
  });
  const single = jointOptionTest(cases, 2, 1);
  expect(single.sum).toBeCloseTo(chiSquareTest(counts).statistic ?? Number.NaN, 9);
  const nothing = { sum: null, statistic: null, df: 0, p: null };
  expect(jointOptionTest([], 2, 3)).toMatchObject(nothing);
  expect(
    jointOptionTest(
      cases.filter(({ group }) => group === 0),
      2,
      1,
    ),
  ).toMatchObject(nothing);
  expect(
    jointOptionTest(
      [
        { group: 0, options: [0] },
        { group: 1, options: [] },
      ],
      2,
      1,
    ),
  ).toMatchObject(nothing);
});
