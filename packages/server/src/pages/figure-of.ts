import { knowledgeMapVariables, type LoadedMap } from "@mapwright/usecases";
import {
  type DrawnFigure,
  exploreView,
  type FigureKind,
  type Frame,
  finderOf,
  flowFigure,
  flowModelOf,
  funnelFigure,
  funnelModelOf,
  funnelView,
  gapMapFigure,
  gapMapModelOf,
  gapMapView,
  knowledgeMapCounts,
  knowledgeMapFigure,
  knowledgeMapModel,
  labelIn,
  messagesIn,
  type Selection,
  statisticsFigure,
  statisticsModelOf,
  statisticsView,
  trendFigure,
  trendModelOf,
  trendsView,
  type View,
  type ViewPage,
} from "@mapwright/web";
import { funnelPage, gapMapPage, statisticsPage, trendsPage } from "./figure-pages.ts";
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
  const messages = messagesIn(frame.language);
  switch (kind) {
    case "knowledge-map":
      return knowledgeMapFound(map, frame, edition, parameters);
    case "gap-map": {
      const page = gapMapPage(map, frame, edition, parameters);
      const model = gapMapModelOf({ page, ...page });
      return model ? found(page, gapMapView, gapMapFigure(model, messages)) : undefined;
    }
    case "trends": {
      const page = trendsPage(map, frame, edition, parameters);
      const model = trendModelOf({ page, ...page }, messages);
      return model ? found(page, trendsView, trendFigure(model, messages)) : undefined;
    }
    case "funnel": {
      const page = funnelPage(map, frame, edition, parameters);
      return found(page, funnelView, funnelFigure(funnelModelOf({ page, ...page }, messages), messages));
    }
    case "prisma":
    case "roses": {
      const page = funnelPage(map, frame, edition, parameters);
      return found(page, funnelView, flowFigure(flowModelOf(page, kind, messages), messages));
    }
    case "statistics": {
      const page = statisticsPage(map, frame, edition, parameters);
      const model = statisticsModelOf({ page, ...page }, messages);
      return model ? found(page, statisticsView, statisticsFigure(model, messages)) : undefined;
    }
  }
}

function found<Kind extends string, Setup, State extends Selection, Answer>(
  { map, state }: ViewPage<Kind, Setup, State, Answer>,
  view: View<Kind, Setup, State, Answer>,
  figure: DrawnFigure,
): FoundFigure {
  const query = view.query(state);
  return { figure, query, viewAddress: `${map.address}${view.path}${query}` };
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
