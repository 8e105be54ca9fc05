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

export interface FunnelState extends Selection {
  /** The groups that are followed; null where the map has no variable for them. */
  readonly group: string | null;
}

export function funnelStateFrom(
  parameters: URLSearchParams,
  table: Table,
  setup: FiguresSetup,
): Read<FunnelState> {
  const { state: selection, problems } = selectionFrom(parameters, table);
  const groups = setup.categorical.filter((variable) => variable !== "stage");
  return {
    problems: [...problems, ...unknownChoices(parameters, { group: groups })],
    state: { ...selection, group: offered(parameters.get("group"), groups) },
  };
}

export function funnelQuery(state: FunnelState): string {
  return queryOf([
    ...selectionParts(state),
    ...(state.group === null ? [] : [parameter("group", state.group)]),
  ]);
}
