import { type Atlas, type KnowledgeMap, knowledgeMapOf, type RowSet, type Where } from "@mapwright/atlas";

/** The variables of a knowledge map. */
export interface KnowledgeMapVariables {
  readonly rows: string;
  readonly columns: string;
  readonly layers?: string | undefined;
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
