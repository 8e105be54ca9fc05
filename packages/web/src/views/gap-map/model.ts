import { type GapCell, type GapKind, type GapMap, type GapTotal, gapKinds } from "@mapwright/atlas";
import type { Messages } from "../../messages/messages.ts";
import { categoryLabel, type VariableView } from "../../reader/variable-view.ts";

export type CellStyle = "bubble" | "donut" | "mosaic";

export interface GapMapLine extends GapTotal {
  readonly text: string;
  /** The line stands for a broader category with others below it. */
  readonly isGroup: boolean;
  readonly isFolded: boolean;
}

/** A gap map with its words. */
export interface GapMapModel {
  readonly map: GapMap;
  readonly rowVariable: VariableView;
  readonly columnVariable: VariableView;
  readonly segmentVariable: VariableView | null;
  readonly rows: readonly GapMapLine[];
  readonly columns: readonly GapMapLine[];
  readonly segments: readonly string[];
  readonly style: CellStyle;
  /** The most initiatives of any cell. */
  readonly most: number;
  /** Cells of each kind of gap, by their strongest reason. */
  readonly gaps: Readonly<Record<GapKind, number>>;
  /** What the rules of weak and old were asked with, in words. */
  readonly weak: string | null;
  readonly before: number | null;
}

export interface GapMapModelInput {
  readonly map: GapMap;
  readonly rowVariable: VariableView;
  readonly columnVariable: VariableView;
  readonly segmentVariable: VariableView | null;
  readonly style: CellStyle;
  readonly open: readonly string[];
  /** The variable that grades the evidence, whatever divides the cells; null where none does. */
  readonly strengthVariable: VariableView | null;
  readonly weak: string | null;
  readonly before: number | null;
}

export function gapMapModel(input: GapMapModelInput): GapMapModel {
  const { map, rowVariable, columnVariable, segmentVariable, strengthVariable, style, open, weak, before } =
    input;
  const lines = (variable: VariableView, totals: readonly GapTotal[]) => {
    const groups = new Set(variable.categories.flatMap(({ parent }) => parent ?? []));
    return totals.map((line) => ({
      ...line,
      text: categoryLabel(variable, line.code).text,
      isGroup: groups.has(line.code),
      isFolded: groups.has(line.code) && !open.includes(line.code),
    }));
  };
  const gaps = Object.fromEntries(
    gapKinds.map((kind) => [kind, map.cells.filter((cell) => cell.gaps[0] === kind).length]),
  );
  return {
    map,
    rowVariable,
    columnVariable,
    segmentVariable,
    rows: lines(rowVariable, map.rows),
    columns: lines(columnVariable, map.columns),
    segments: segmentVariable ? map.segments.map((code) => categoryLabel(segmentVariable, code).text) : [],
    style,
    most: Math.max(1, ...map.cells.map(({ count }) => count)),
    gaps: { "not-searched": 0, "nothing-found": 0, excluded: 0, weak: 0, old: 0, ...gaps },
    weak: weak !== null && strengthVariable ? categoryLabel(strengthVariable, weak).text : null,
    before,
  };
}

export function cellAt({ map, columns }: GapMapModel, row: number, column: number): GapCell | undefined {
  return map.cells[row * columns.length + column];
}

/** The parts of a cell to draw: its segments, then those of which it is not known; all in one without segments. */
export function partsOf({ segments }: GapMapModel, cell: GapCell): readonly number[] {
  return segments.length === 0 ? [cell.count] : [...cell.segments, cell.unsegmented];
}

export function gapMapTitle(
  { rowVariable, columnVariable, segmentVariable }: GapMapModel,
  messages: Messages,
): string {
  const names = { rows: rowVariable.label.text, columns: columnVariable.label.text };
  return segmentVariable === null
    ? messages.text("gap-title", names)
    : messages.text("gap-title-segments", { ...names, segments: segmentVariable.label.text });
}

export function gapMapSentence({ map, gaps }: GapMapModel, messages: Messages): string {
  if (map.base === 0) return messages.text("gap-nothing");
  const told = gapKinds.filter((kind) => gaps[kind] > 0);
  const all = told.reduce((sum, kind) => sum + gaps[kind], 0);
  if (all === 0) return messages.text("gap-none", { cells: map.cells.length });
  return messages.text("gap-finding", {
    gaps: all,
    cells: map.cells.length,
    kinds: messages.list(
      told.map((kind) => `${messages.text(`gap-${kind}`)} ${messages.number(gaps[kind])}`),
    ),
  });
}

export function gapMapBase(model: GapMapModel, messages: Messages): string {
  const { map, rowVariable, columnVariable, segmentVariable } = model;
  const several = [rowVariable, columnVariable, ...(segmentVariable ? [segmentVariable] : [])].filter(
    (view) => view.several,
  );
  return [
    messages.text("map-base", { base: map.base, selected: map.selected }),
    ...(several.length > 0
      ? [messages.text("map-several", { variables: messages.list(several.map(({ label }) => label.text)) })]
      : []),
  ].join(" ");
}

/** The rule of a kind of gap, as it was applied. */
export function gapRule({ weak, before }: GapMapModel, kind: GapKind, messages: Messages): string {
  return messages.text(`gap-rule-${kind}`, { weak: weak ?? "", year: String(before ?? "") });
}

/** The kinds of gaps that can occur with what is known. */
export function gapKindsIn({ map, weak, before }: GapMapModel): readonly GapKind[] {
  return gapKinds.filter((kind) => {
    if (kind === "excluded") return map.cells.some(({ mapping }) => mapping !== null);
    if (kind === "weak") return weak !== null;
    return kind !== "old" || before !== null;
  });
}

/** A cell in words: how many, of what kind, and why it is a gap. */
export function gapCellText(model: GapMapModel, messages: Messages, row: number, column: number): string {
  const cell = cellAt(model, row, column);
  if (!cell) return "";
  const head = messages.text("gap-cell", {
    row: model.rows[row]?.text ?? "",
    column: model.columns[column]?.text ?? "",
    count: cell.count,
  });
  const parts = model.segments.flatMap((text, place) => {
    const count = cell.segments[place] ?? 0;
    return count > 0 ? [`${text} ${messages.number(count)}`] : [];
  });
  const unknown =
    model.segments.length > 0 && cell.unsegmented > 0
      ? [`${messages.text("segment-unknown")} ${messages.number(cell.unsegmented)}`]
      : [];
  const told = [...parts, ...unknown];
  return [
    head,
    ...(cell.count > 0 && told.length > 0 ? [`${told.join(", ")}.`] : []),
    ...(cell.gaps.length > 0
      ? [
          messages.text("gap-is", {
            kinds: messages.list(cell.gaps.map((kind) => messages.text(`gap-${kind}`))),
          }),
        ]
      : []),
  ].join(" ");
}
