import type { MissingReason } from "@mapwright/domain";
import type { Condition, Where } from "../filter/where.ts";
import type { CategoryLevel } from "../gap-map/lines.ts";
import type { ColumnInput } from "../table/columns.ts";
import { missingCode } from "../table/columns.ts";

/** One initiative as plain objects: the slow and obvious form that the atlas is compared with. */
export type Answer =
  | { readonly missing: MissingReason }
  | { readonly codes: readonly string[] }
  | { readonly number: number }
  | { readonly text: string };
export type Initiative = Readonly<Record<string, Answer>>;

const reasonOf = (code: number): MissingReason => {
  for (const [reason, value] of Object.entries(missingCode))
    if (value === code) return reason as MissingReason;
  throw new Error(`no reason ${code}`);
};

export function initiativesOf(columns: readonly ColumnInput[], rows: number): Initiative[] {
  return Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(columns.map((column) => [column.variable, answerOf(column, row)])),
  );
}

function answerOf(column: ColumnInput, row: number): Answer {
  if (column.shape === "single") {
    const value = column.values[row] ?? 0;
    return value < 0 ? { missing: reasonOf(value) } : { codes: [column.categories[value] ?? "?"] };
  }
  const reason = column.missing[row] ?? 0;
  if (reason < 0) return { missing: reasonOf(reason) };
  if (column.shape === "text") return { text: column.values[row] ?? "" };
  if (column.shape === "number")
    return column.year ? { codes: [String(column.values[row])] } : { number: column.values[row] ?? 0 };
  const codes = Array.from(column.codes).slice(column.offsets[row], column.offsets[row + 1]);
  return { codes: codes.map((code) => column.categories[code] ?? "?") };
}

export function meets(initiative: Initiative, condition: Condition): boolean {
  const answer = initiative[condition.variable];
  if (!answer) throw new Error(condition.variable);
  let is = false;
  if ("missing" in answer) is = condition.missing?.includes(answer.missing) ?? false;
  if ("codes" in answer && condition.codes) {
    const { codes } = answer;
    const has = (code: string) => codes.includes(code);
    is = condition.all ? condition.codes.every(has) : condition.codes.some(has);
  }
  const { range } = condition;
  const value = "number" in answer ? answer.number : "codes" in answer ? Number(answer.codes[0]) : Number.NaN;
  if (range && value >= (range.from ?? -Infinity) && value <= (range.to ?? Infinity)) is = true;
  return is !== (condition.not ?? false);
}

export function selectedRows(
  initiatives: readonly Initiative[],
  where: Where,
  within?: Uint32Array,
): number[] {
  const rows: number[] = [];
  for (const [row, initiative] of initiatives.entries())
    if (where.every((condition) => meets(initiative, condition)) && (!within || within.includes(row)))
      rows.push(row);
  return rows;
}

export function slowFacet(
  initiatives: readonly Initiative[],
  column: ColumnInput,
  where: Where,
  within?: Uint32Array,
) {
  const kept = where.filter(
    ({ variable, all, codes, not }) => variable !== column.variable || (all && codes && !not),
  );
  const counts: Record<string, number> = Object.create(null);
  const missing: Record<string, number> = {};
  for (const category of categoriesOf(column)) counts[category] = 0;
  let base = 0;
  for (const row of selectedRows(initiatives, kept, within)) {
    const answer = initiatives[row]?.[column.variable];
    if (!answer) continue;
    if ("missing" in answer) {
      missing[answer.missing] = (missing[answer.missing] ?? 0) + 1;
      continue;
    }
    base += 1;
    if ("codes" in answer) for (const code of answer.codes) counts[code] = (counts[code] ?? 0) + 1;
  }
  return { base, missing, counts };
}

/** How many of the selected have a broader category: itself, or one that belongs to it at any depth. */
export function slowBroader(
  initiatives: readonly Initiative[],
  variable: string,
  levels: readonly CategoryLevel[],
  rows: readonly number[],
): Record<string, number> {
  const parentOf = (code: string) => levels.find((level) => level.code === code)?.parent ?? null;
  const topOf = (code: string): string => {
    const parent = parentOf(code);
    return parent === null ? code : topOf(parent);
  };
  const counts: Record<string, number> = Object.create(null);
  for (const { code, parent } of levels)
    if (parent === null && levels.some((level) => level.parent === code))
      counts[code] = rows.filter((row) => {
        const answer = initiatives[row]?.[variable];
        return answer !== undefined && "codes" in answer && answer.codes.some((own) => topOf(own) === code);
      }).length;
  return counts;
}

export function categoriesOf(column: ColumnInput): string[] {
  if (column.shape === "text") return [];
  if (column.shape !== "number") return [...column.categories];
  if (!column.year) return [];
  const known = Array.from(column.values).filter((_, row) => (column.missing[row] ?? 0) === 0);
  return [...new Set(known)].sort((a, b) => a - b).map(String);
}

export function slowCross(initiatives: readonly Initiative[], columns: readonly ColumnInput[], where: Where) {
  const selected = selectedRows(initiatives, where).map((row) => initiatives[row] ?? {});
  const known = selected.filter((initiative) =>
    columns.every(({ variable }) => "codes" in (initiative[variable] ?? {})),
  );
  const has = (initiative: Initiative, variable: string, code: string) => {
    const answer = initiative[variable];
    return answer !== undefined && "codes" in answer && answer.codes.includes(code);
  };
  const [last, middle, first] = columns.toReversed();
  if (!last || !middle) throw new Error("two columns at least");
  const cells = (first ? categoriesOf(first) : [undefined]).map((layer) =>
    categoriesOf(middle).map((row) =>
      categoriesOf(last).map(
        (column) =>
          known.filter(
            (initiative) =>
              (layer === undefined || !first || has(initiative, first.variable, layer)) &&
              has(initiative, middle.variable, row) &&
              has(initiative, last.variable, column),
          ).length,
      ),
    ),
  );
  const totals = columns.map((column) =>
    categoriesOf(column).map(
      (code) => known.filter((initiative) => has(initiative, column.variable, code)).length,
    ),
  );
  return { selected: selected.length, base: known.length, cells, totals };
}
