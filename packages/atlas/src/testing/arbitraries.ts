import fc from "fast-check";
import type { Condition } from "../filter/where.ts";
import { reasonOrder } from "../table/column.ts";
import type { ColumnInput } from "../table/columns.ts";
import { missingCode } from "../table/columns.ts";
import { categoriesOf } from "./oracle.ts";

const reason = fc.constantFrom(...Object.values(missingCode));
const codeText = fc.oneof(
  fc.string({ minLength: 1, maxLength: 6 }),
  fc.constantFrom(
    "NL",
    "BE",
    "a,b",
    "x..y",
    "~unclear",
    "100%",
    "...",
    "__proto__",
    "constructor",
    "a=b",
    "!",
  ),
);

const dictionary = (largest: number) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.uniqueArray(codeText, { maxLength: 6 }) },
    {
      weight: 2,
      arbitrary: fc
        .integer({ min: 7, max: largest })
        .map((size) => Array.from({ length: size }, (_, i) => `c${i}`)),
    },
  );

const single = (variable: string, rows: number): fc.Arbitrary<ColumnInput> =>
  dictionary(200).chain((categories) => {
    const known = categories.length > 0 ? fc.nat(categories.length - 1) : reason;
    const value = fc.oneof({ weight: 5, arbitrary: known }, { weight: 1, arbitrary: reason });
    return fc
      .array(value, { minLength: rows, maxLength: rows })
      .map((values) => ({ variable, shape: "single" as const, categories, values }));
  });

const multiple = (variable: string, rows: number): fc.Arbitrary<ColumnInput> =>
  fc.tuple(dictionary(150), fc.boolean()).chain(([categories, sorted]) => {
    const codes = fc.uniqueArray(fc.nat(Math.max(0, categories.length - 1)), {
      maxLength: Math.min(5, categories.length),
    });
    const value = fc.oneof(
      {
        weight: 5,
        arbitrary: codes.map((list) => ({ list: sorted ? list.sort((a, b) => a - b) : list, missing: 0 })),
      },
      { weight: 1, arbitrary: reason.map((missing) => ({ list: [] as number[], missing })) },
    );
    return fc.array(value, { minLength: rows, maxLength: rows }).map((values) => {
      const offsets = [0];
      for (const { list } of values) offsets.push((offsets.at(-1) ?? 0) + list.length);
      return {
        variable,
        shape: "multiple" as const,
        categories,
        offsets,
        codes: values.flatMap(({ list }) => list),
        missing: values.map(({ missing }) => missing),
      };
    });
  });

const missingList = (rows: number) =>
  fc.array(fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: reason }), {
    minLength: rows,
    maxLength: rows,
  });

const number = (variable: string, rows: number): fc.Arbitrary<ColumnInput> =>
  fc.boolean().chain((year) => {
    const value = year
      ? fc.oneof(fc.integer({ min: 1990, max: 2025 }), fc.integer({ min: -5000, max: 90_000 }))
      : fc.oneof(fc.integer({ min: -300, max: 70_000 }), fc.constantFrom(0.5, -1e300, 2 ** 40));
    return fc
      .tuple(fc.array(value, { minLength: rows, maxLength: rows }), missingList(rows))
      .map(([values, missing]) => ({
        variable,
        shape: "number" as const,
        ...(year ? { year } : {}),
        values,
        missing,
      }));
  });

const text = (variable: string, rows: number): fc.Arbitrary<ColumnInput> =>
  fc
    .tuple(
      fc.array(fc.string({ unit: "grapheme", maxLength: 8 }), { minLength: rows, maxLength: rows }),
      missingList(rows),
    )
    .map(([values, missing]) => ({
      variable,
      shape: "text" as const,
      values: values.map((value, row) => (missing[row] === 0 ? value : "")),
      missing,
    }));

export interface Case {
  readonly rows: number;
  readonly columns: readonly ColumnInput[];
}

/** Small tables of every shape: no rows, one row, all missing, empty and large dictionaries included. */
export const tables: fc.Arbitrary<Case> = fc
  .oneof({ weight: 1, arbitrary: fc.nat(2) }, { weight: 4, arbitrary: fc.nat(150) })
  .chain((rows) =>
    fc
      .array(fc.constantFrom(single, single, multiple, multiple, number, text), {
        minLength: 1,
        maxLength: 6,
      })
      .chain((shapes) => fc.tuple(...shapes.map((shape, i) => shape(`v${i}`, rows))))
      .map((columns) => ({ rows, columns })),
  );

export function conditionsOn(column: ColumnInput): fc.Arbitrary<Condition> {
  const categories = categoriesOf(column);
  const codes =
    categories.length > 0
      ? fc.uniqueArray(fc.constantFrom(...categories), { maxLength: 4 })
      : fc.constant<string[]>([]);
  const end = fc.option(fc.integer({ min: 1985, max: 2030 }), { nil: undefined });
  const range = fc.tuple(end, end).map(([a, b]) => ({
    ...(a === undefined ? {} : { from: b === undefined ? a : Math.min(a, b) }),
    ...(b === undefined ? {} : { to: a === undefined ? b : Math.max(a, b) }),
  }));
  return fc
    .record({
      codes: fc.option(codes, { nil: undefined }),
      range: fc.option(column.shape === "number" ? range : fc.constant(undefined), { nil: undefined }),
      missing: fc.option(fc.uniqueArray(fc.constantFrom(...reasonOrder), { maxLength: 2 }), {
        nil: undefined,
      }),
      all: fc.option(fc.constant(true as const), { nil: undefined }),
      not: fc.option(fc.constant(true as const), { nil: undefined }),
    })
    .map(({ codes: wanted, range: within, missing, all, not }) => ({
      variable: column.variable,
      ...(wanted && wanted.length > 0 ? { codes: wanted } : {}),
      ...(within ? { range: within } : {}),
      ...(missing && missing.length > 0 ? { missing } : {}),
      ...(all ? { all } : {}),
      ...(not ? { not } : {}),
    }));
}

/** A table with up to four conditions, several on one variable included. */
export const queries = tables.chain(({ rows, columns }) =>
  fc.record({
    rows: fc.constant(rows),
    columns: fc.constant(columns),
    where: fc.array(fc.constantFrom(...columns).chain(conditionsOn), { maxLength: 4 }),
    within: fc.option(
      fc
        .uniqueArray(fc.nat(Math.max(0, rows - 1)), { maxLength: rows })
        .map((list) => Uint32Array.from(list).sort()),
      { nil: undefined },
    ),
  }),
);
