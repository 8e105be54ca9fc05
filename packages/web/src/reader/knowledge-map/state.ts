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
import type { KnowledgeMapSetup } from "./setup.ts";

/** The knowledge map of a selection: which variables take the places, and by which it is told apart in small maps. */
export interface KnowledgeMapState extends Selection {
  readonly rows: string;
  readonly columns: string;
  /** Told by shapes; null for none. */
  readonly layers: string | null;
  /** Told by colours; null for none. */
  readonly colours: string | null;
  /** One small map for each of its categories; null for none. */
  readonly by: string | null;
}

/** How an address says that nothing takes a place which something takes at first. */
export const nothing = "-";

export function knowledgeMapStateFrom(
  parameters: URLSearchParams,
  table: Table,
  setup: KnowledgeMapSetup,
): Read<KnowledgeMapState> {
  const { state: selection, problems } = selectionFrom(parameters, table);
  const { first, sides } = setup;
  const side = (name: string, otherwise: string) => {
    const asked = parameters.get(name);
    return asked !== null && sides.includes(asked) ? asked : otherwise;
  };
  const within = (name: string, offered: readonly string[], otherwise: string | null) => {
    const asked = parameters.get(name);
    if (asked === nothing) return null;
    return asked !== null && offered.includes(asked) ? asked : otherwise;
  };
  const rows = side("rows", first.rows);
  const asked = side("columns", first.columns);
  // A variable cannot be crossed with itself: the one that was there before takes the other side.
  const columns = asked === rows ? (rows === first.rows ? first.columns : first.rows) : asked;
  const others = (variable: string | null) => (variable === rows || variable === columns ? null : variable);
  return {
    problems: [
      ...problems,
      ...unknownChoices(parameters, {
        rows: sides,
        columns: sides,
        shapes: [...setup.inside, nothing],
        colours: [...setup.inside, nothing],
        by: [...setup.small, nothing],
      }),
    ],
    state: {
      ...selection,
      rows,
      columns,
      layers: others(within("shapes", setup.inside, first.layers ?? null)),
      colours: others(within("colours", setup.inside, first.colours ?? null)),
      by: others(within("by", setup.small, null)),
    },
  };
}

/** The query part of the canonical address, with its `?`; empty for the first look at the whole map. */
export function knowledgeMapQuery(state: KnowledgeMapState, { first }: KnowledgeMapSetup): string {
  const part = (name: string, value: string | null, otherwise: string | null | undefined) =>
    value === (otherwise ?? null) ? [] : [parameter(name, value ?? nothing)];
  return queryOf([
    ...selectionParts(state),
    ...part("rows", state.rows, first.rows),
    ...part("columns", state.columns, first.columns),
    ...part("shapes", state.layers, first.layers),
    ...part("colours", state.colours, first.colours),
    ...part("by", state.by, null),
  ]);
}
