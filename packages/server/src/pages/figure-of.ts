import { knowledgeMapVariables, type LoadedMap } from "@mapwright/usecases";
import {
  type DrawnFigure,
  exploreView,
  type FigureKind,
  type Frame,
  finderOf,
  knowledgeMapCounts,
  knowledgeMapFigure,
  knowledgeMapModel,
  labelIn,
  messagesIn,
} from "@mapwright/web";
import { mapHead } from "./map-head.ts";
import { exploreSetup, viewsFor } from "./views-of.ts";

/** A figure with the view it is taken from. */
export interface FoundFigure {
  readonly figure: DrawnFigure;
  /** The canonical query of the view's state, with its `?`. */
  readonly query: string;
  /** Below the root: where the view shows this state. */
  readonly viewAddress: string;
}

/** The figure of an address, as its view shows it; undefined where the map has none of this kind. */
export function figureOf(
  kind: FigureKind,
  map: LoadedMap,
  frame: Frame,
  edition: string,
  parameters: URLSearchParams,
): FoundFigure | undefined {
  switch (kind) {
    case "knowledge-map":
      return knowledgeMapFound(map, frame, edition, parameters);
    case "gap-map":
    case "trends":
    case "funnel":
    case "prisma":
    case "roses":
    case "statistics":
      return undefined;
  }
}

function knowledgeMapFound(
  map: LoadedMap,
  frame: Frame,
  edition: string,
  parameters: URLSearchParams,
): FoundFigure | undefined {
  const variables = knowledgeMapVariables(map);
  if (variables === null) return undefined;
  const { state } = exploreView.stateFrom(parameters, map.table, exploreSetup(map));
  const within = state.query === "" ? undefined : finderOf(map.text)(state.query, { limit: 0 }).rows;
  const counts = knowledgeMapCounts(map.atlas, variables, state.where, within);
  const model = knowledgeMapModel(
    labelIn(map.content.map.title, frame.language),
    counts,
    viewsFor(map, frame.language),
  );
  const query = exploreView.query({ ...state, view: "map", page: 1, sort: null });
  return {
    figure: knowledgeMapFigure(model, messagesIn(frame.language)),
    query,
    viewAddress: `${mapHead(map, frame.language, edition).address}${exploreView.path}${query}`,
  };
}
