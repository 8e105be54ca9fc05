import {
  type Atlas,
  codesAt,
  columnOf,
  type KnowledgeMap,
  knowledgeMapOf,
  type RowSet,
  textAt,
  type Where,
} from "@mapwright/atlas";

/** The variables of a knowledge map: its sides, and what its cells tell beside their number. */
export interface KnowledgeMapVariables {
  readonly rows: string;
  readonly columns: string;
  /** Told by shapes. */
  readonly layers?: string | undefined;
  /** Told by colours. */
  readonly colours?: string | undefined;
}

/** Counts a knowledge map among the initiatives that meet every condition. Throws as `Atlas.cross` does. */
export function knowledgeMapCounts(
  atlas: Atlas,
  { rows, columns, layers }: KnowledgeMapVariables,
  where: Where = [],
  within?: RowSet,
): KnowledgeMap {
  const cross = atlas.cross({ rows, columns, where, within });
  return layers === undefined
    ? knowledgeMapOf(cross)
    : knowledgeMapOf(cross, atlas.cross({ rows, columns, layers, where, within }));
}

/** One initiative in one cell: places of categories in their sides. */
export interface UnitMark {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly layers: readonly number[];
  readonly colours: readonly number[];
}

/** What a knowledge map shows: counts with shapes, the same cells with colours, and the initiatives when they are few. */
export interface KnowledgeMapAnswer {
  readonly counts: KnowledgeMap;
  readonly coloured: KnowledgeMap | null;
  readonly marks: readonly UnitMark[] | null;
}

/** Up to this many initiatives each gets a mark of its own. */
export const mostMarks = 120;

/** Everything a knowledge map draws. Throws as `Atlas.cross` does. */
export function knowledgeMapAnswer(
  atlas: Atlas,
  variables: KnowledgeMapVariables,
  where: Where = [],
  within?: RowSet,
): KnowledgeMapAnswer {
  const counts = knowledgeMapCounts(atlas, variables, where, within);
  const { colours, ...sides } = variables;
  return {
    counts,
    coloured:
      colours === undefined ? null : knowledgeMapCounts(atlas, { ...sides, layers: colours }, where, within),
    marks: counts.base > mostMarks ? null : unitMarks(atlas, variables, where, within),
  };
}

function unitMarks(
  atlas: Atlas,
  { rows, columns, layers, colours }: KnowledgeMapVariables,
  where: Where,
  within: RowSet | undefined,
): UnitMark[] {
  const codes = (variable: string | undefined, row: number): readonly number[] => {
    const column = variable === undefined ? undefined : columnOf(atlas.table, variable);
    return column?.shape === "single" || column?.shape === "multiple" ? [...codesAt(column, row)] : [];
  };
  const names = atlas.table.columns.find(({ variable }) => variable === "name");
  return [...atlas.select(where, { within }).rows()].flatMap((row) =>
    codes(rows, row).flatMap((r) =>
      codes(columns, row).map((c) => ({
        name: names?.shape === "text" ? textAt(names, row) : "",
        row: r,
        column: c,
        layers: codes(layers, row),
        colours: codes(colours, row),
      })),
    ),
  );
}
