import { type Trend, trendOf } from "@mapwright/atlas";
import type { FiguresSetup } from "../view/figures-setup.ts";
import { type SelectionAnswer, selectionAnswer, withinOf } from "../view/selection-answer.ts";
import type { View, ViewPage } from "../view/view.ts";
import { type TrendsState, trendsQuery, trendsStateFrom } from "./state.ts";

export interface TrendsAnswer extends SelectionAnswer {
  /** Null on a map that says no year and has one wave. */
  readonly trend: Trend | null;
}

export type TrendsPage = ViewPage<"trends", FiguresSetup, TrendsState, TrendsAnswer>;

/** Initiatives by year and wave. */
export const trendsView: View<"trends", FiguresSetup, TrendsState, TrendsAnswer> = {
  kind: "trends",
  path: "/trends",
  stateFrom: trendsStateFrom,
  query: trendsQuery,
  answer: ({ atlas, find }, setup, state) => {
    const { time, by, where } = state;
    const within = withinOf(find, state);
    const variables = [...new Set([...setup.facets, ...(time === null ? [] : [time])])];
    return {
      ...selectionAnswer(atlas, state, within, variables),
      trend: time === null ? null : trendOf(atlas, { time, by, where, within }),
    };
  },
};
