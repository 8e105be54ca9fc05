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

export const trendForms = ["stacked", "lines"] as const;
export const measures = ["count", "share"] as const;
export type TrendForm = (typeof trendForms)[number];
export type Measure = (typeof measures)[number];

export interface TrendsState extends Selection {
  /** A year or the wave; null on a map without either. */
  readonly time: string | null;
  readonly by: string | null;
  readonly form: TrendForm;
  readonly measure: Measure;
}

export function trendsStateFrom(
  parameters: URLSearchParams,
  table: Table,
  setup: FiguresSetup,
): Read<TrendsState> {
  const { state: selection, problems } = selectionFrom(parameters, table);
  const time = offered(parameters.get("time"), setup.times);
  const by =
    setup.categorical.find((variable) => variable === parameters.get("by") && variable !== time) ?? null;
  return {
    problems: [
      ...problems,
      ...unknownChoices(parameters, {
        time: setup.times,
        by: setup.categorical,
        form: trendForms,
        measure: measures,
      }),
    ],
    state: {
      ...selection,
      time,
      by,
      form: trendForms.find((form) => form === parameters.get("form")) ?? "stacked",
      measure:
        by === null
          ? "count"
          : (measures.find((measure) => measure === parameters.get("measure")) ?? "count"),
    },
  };
}

export function trendsQuery(state: TrendsState): string {
  const { time, by, form, measure } = state;
  return queryOf([
    ...selectionParts(state),
    ...(time === null ? [] : [parameter("time", time)]),
    ...(by === null ? [] : [parameter("by", by)]),
    ...(form === "stacked" ? [] : [parameter("form", form)]),
    ...(measure === "count" ? [] : [parameter("measure", measure)]),
  ]);
}
