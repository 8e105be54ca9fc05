import type { Table } from "@mapwright/atlas";
import {
  parameter,
  queryOf,
  type Read,
  type Selection,
  selectionFrom,
  selectionParts,
} from "../selection/selection.ts";
import { unknownChoices } from "../selection/unknown-choices.ts";
import { type FiguresSetup, offered } from "../view/figures-setup.ts";

export const cellStyles = ["bubble", "donut", "mosaic"] as const;
export type CellStyle = (typeof cellStyles)[number];

export interface GapMapState extends Selection {
  readonly rows: string | null;
  readonly columns: string | null;
  /** What divides each cell; null for nothing. */
  readonly segments: string | null;
  readonly style: CellStyle;
  /** Groups of categories that are unfolded, of rows and columns alike; all others are folded. */
  readonly open: readonly string[];
  /** The strongest category that still counts as weak evidence; null where no strength is known. */
  readonly weak: string | null;
  /** Initiatives that began before are old; null where no year is known. */
  readonly before: number | null;
}

/** Years after which evidence counts as old, when the address does not say. */
const oldAfterYears = 10;

export function gapMapStateFrom(
  parameters: URLSearchParams,
  table: Table,
  setup: FiguresSetup,
): Read<GapMapState> {
  const { state: selection, problems } = selectionFrom(parameters, table);
  const { categorical, gapMap, strength } = setup;
  const rows = offered(parameters.get("rows") ?? gapMap?.rows ?? null, categorical);
  const columns = offered(parameters.get("columns") ?? gapMap?.columns ?? null, categorical, [rows]);
  const asked = parameters.get("segments");
  const segments =
    asked === ""
      ? null
      : (categorical.find((code) => code === (asked ?? strength) && code !== rows && code !== columns) ??
        null);
  const grades = categoriesIn(table, strength);
  return {
    problems: [
      ...problems,
      ...unknownChoices(parameters, {
        rows: categorical,
        columns: categorical,
        segments: categorical,
        style: cellStyles,
        weak: grades,
      }),
    ],
    state: {
      ...selection,
      rows,
      columns,
      segments,
      style: cellStyles.find((style) => style === parameters.get("style")) ?? "bubble",
      open: [...new Set(parameters.getAll("open").slice(0, 100))],
      weak: grades.find((grade) => grade === parameters.get("weak")) ?? grades[0] ?? null,
      before: yearFrom(parameters.get("before")) ?? lastYearIn(table, setup.times[0]),
    },
  };
}

export function gapMapQuery(state: GapMapState): string {
  const { rows, columns, segments, style, open, weak, before } = state;
  return queryOf([
    ...selectionParts(state),
    ...(rows === null ? [] : [parameter("rows", rows)]),
    ...(columns === null ? [] : [parameter("columns", columns)]),
    parameter("segments", segments ?? ""),
    ...(style === "bubble" ? [] : [parameter("style", style)]),
    ...open.map((group) => parameter("open", group)),
    ...(weak === null ? [] : [parameter("weak", weak)]),
    ...(before === null ? [] : [parameter("before", String(before))]),
  ]);
}

function categoriesIn(table: Table, variable: string | null): readonly string[] {
  const column = table.columns.find((candidate) => candidate.variable === variable);
  return column && "categories" in column ? column.categories : [];
}

function yearFrom(text: string | null): number | null {
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : null;
}

/** Ten years before the last year on the map: a fixed map must not grow old by itself between two readings. */
function lastYearIn(table: Table, variable: string | undefined): number | null {
  const column = table.columns.find((candidate) => candidate.variable === variable);
  if (column?.shape !== "number" || !column.year) return null;
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < table.rows; row++)
    if ((column.missing?.[row] ?? 0) === 0) last = Math.max(last, column.origin + (column.values[row] ?? 0));
  return Number.isFinite(last) ? last - oldAfterYears : null;
}
