import type { Facets } from "@mapwright/atlas";
import { type KnowledgeMapAnswer, knowledgeMapAnswer } from "../../views/knowledge-map/counts.ts";
import type { Asking } from "../view/view.ts";
import type { KnowledgeMapSetup } from "./setup.ts";
import type { KnowledgeMapState } from "./state.ts";

export interface KnowledgeMapViewAnswer {
  readonly total: number;
  /** Initiatives of the whole map. */
  readonly of: number;
  readonly facets: Facets["facets"];
  readonly map: KnowledgeMapAnswer;
  /** The same map for each category of `by` that has initiatives, in the codebook's order. */
  readonly small: readonly { readonly code: string; readonly map: KnowledgeMapAnswer }[];
}

/** Counts the knowledge map and its small maps: the same on the server and in the page. Throws as the atlas does. */
export function answerKnowledgeMap(
  { atlas, find }: Asking,
  setup: KnowledgeMapSetup,
  state: KnowledgeMapState,
): KnowledgeMapViewAnswer {
  const { where, query, rows, columns, layers, colours, by } = state;
  const within = query === "" ? undefined : find(query, { limit: 0 }).rows;
  const { total, facets } = atlas.facets(where, { within, variables: setup.facets });
  const inside = { ...(layers === null ? {} : { layers }), ...(colours === null ? {} : { colours }) };
  const counted = by === null ? undefined : atlas.cross({ rows: by, columns: rows, where, within }).rows;
  const known = (counted?.categories ?? []).filter((_, place) => (counted?.totals[place] ?? 0) > 0);
  return {
    total,
    of: atlas.table.rows,
    facets,
    map: knowledgeMapAnswer(atlas, { rows, columns, ...inside }, where, within),
    small: known.map((code) => ({
      code,
      map: {
        ...knowledgeMapAnswer(
          atlas,
          { rows, columns },
          [...where, { variable: by ?? "", codes: [code] }],
          within,
        ),
        // Small maps show discs, however few they are.
        marks: null,
      },
    })),
  };
}
