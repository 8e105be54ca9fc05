import type { LoadedMap } from "@mapwright/usecases";
import {
  type DrawnFigure,
  type FigureKind,
  type Frame,
  finderOf,
  knowledgeMapFigure,
  knowledgeMapModel,
  knowledgeMapView,
  labelIn,
  messagesIn,
} from "@mapwright/web";
import { mapHead } from "./map-head.ts";
import { knowledgeMapSetup, viewsFor } from "./views-of.ts";

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
  const setup = knowledgeMapSetup(map);
  if (setup === null) return undefined;
  const { language } = frame;
  const { state } = knowledgeMapView.stateFrom(parameters, map.table, setup);
  const answer = knowledgeMapView.answer({ atlas: map.atlas, find: finderOf(map.text) }, setup, state);
  const model = knowledgeMapModel(
    labelIn(map.content.map.title, language),
    answer.map,
    viewsFor(map, language, [...setup.sides, ...setup.small]),
  );
  const query = knowledgeMapView.query(state, setup);
  return {
    figure: knowledgeMapFigure(model, messagesIn(language)),
    query,
    viewAddress: `${mapHead(map, language, edition).address}${knowledgeMapView.path}${query}`,
  };
}
