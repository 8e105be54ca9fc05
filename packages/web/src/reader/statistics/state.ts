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

/** What the shares of a cross-table are of. */
export const shareBases = ["column", "row", "total"] as const;
export type ShareBase = (typeof shareBases)[number];

export interface StatisticsState extends Selection {
  readonly variable: string | null;
  /** The groups that are compared; null for frequencies alone. */
  readonly by: string | null;
  readonly of: ShareBase;
}

export function statisticsStateFrom(
  parameters: URLSearchParams,
  table: Table,
  setup: FiguresSetup,
): Read<StatisticsState> {
  const { state: selection, problems } = selectionFrom(parameters, table);
  const variable = offered(parameters.get("variable"), setup.categorical);
  const by = setup.categorical.find((code) => code === parameters.get("by") && code !== variable) ?? null;
  const of = shareBases.find((base) => base === parameters.get("of")) ?? "column";
  const { categorical } = setup;
  const choices = { variable: categorical, by: categorical, of: shareBases };
  return {
    problems: [...problems, ...unknownChoices(parameters, choices)],
    state: { ...selection, variable, by, of },
  };
}

export function statisticsQuery(state: StatisticsState): string {
  const { variable, by, of } = state;
  return queryOf([
    ...selectionParts(state),
    ...(variable === null ? [] : [parameter("variable", variable)]),
    ...(by === null ? [] : [parameter("by", by)]),
    ...(by === null || of === "column" ? [] : [parameter("of", of)]),
  ]);
}
