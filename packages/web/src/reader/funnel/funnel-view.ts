import { type ConversionByGroup, conversionInput, conversionOf, type FlowCounts } from "@mapwright/atlas";
import type { Label } from "../label.ts";
import type { FiguresSetup } from "../view/figures-setup.ts";
import { type SelectionAnswer, selectionAnswer, withinOf } from "../view/selection-answer.ts";
import type { View, ViewPage } from "../view/view.ts";
import { type FunnelState, funnelQuery, funnelStateFrom } from "./state.ts";

export interface FunnelSetup extends FiguresSetup {
  /** The way of everything found, for the whole map; never of a selection. */
  readonly flow: FlowCounts;
  /** The titles of its sources, by code. */
  readonly sources: Readonly<Record<string, Label>>;
}

export interface FunnelAnswer extends SelectionAnswer {
  readonly conversion: ConversionByGroup;
}

export type FunnelPage = ViewPage<"funnel", FunnelSetup, FunnelState, FunnelAnswer>;

/** From the Inventory to the Mapping, and what stopped the rest. */
export const funnelView: View<"funnel", FunnelSetup, FunnelState, FunnelAnswer> = {
  kind: "funnel",
  path: "/funnel",
  stateFrom: funnelStateFrom,
  query: funnelQuery,
  answer: ({ atlas, find }, setup, state) => {
    const within = withinOf(find, state);
    const rows = atlas.select(state.where, { within }).rows();
    return {
      ...selectionAnswer(atlas, state, within, setup.facets),
      conversion: conversionOf(conversionInput(atlas.table, rows, state.group, setup.tests)),
    };
  },
};
