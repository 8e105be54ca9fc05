import type { Atlas, CrossTable, RowSet, Where } from "@mapwright/atlas";
import { missingReasons } from "@mapwright/domain";

/** The variables of a knowledge map. */
export interface KnowledgeMapVariables {
  readonly rows: string;
  readonly columns: string;
  readonly layers?: string | undefined;
}

/** What a knowledge map counts: by all its variables, and each initiative once by rows and columns. */
export interface KnowledgeMapCounts {
  readonly cross: CrossTable;
  /** `counts[row][column]` among the same base as `cross`: never the sum of overlapping layers. */
  readonly counts: readonly (readonly number[])[];
}

/** Counts a knowledge map. Throws as `Atlas.cross` does. */
export function knowledgeMapCounts(
  atlas: Atlas,
  { rows, columns, layers }: KnowledgeMapVariables,
  where: Where = [],
  within?: RowSet,
): KnowledgeMapCounts {
  const cross = atlas.cross({ rows, columns, layers, where, within });
  if (layers === undefined) return { cross, counts: cross.cells[0] ?? [] };
  const known = { variable: layers, missing: missingReasons, not: true } as const;
  const once = atlas.cross({ rows, columns, where: [...where, known], within });
  return { cross, counts: once.cells[0] ?? [] };
}
