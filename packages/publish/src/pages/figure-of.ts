import type { LoadedMap } from "@mapwright/usecases";
import {
  type DrawnFigure,
  drawingsOf,
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
  knowledgeMapFigure,
  knowledgeMapModel,
  knowledgeMapView,
  labelIn,
  messagesIn,
  placesFigure,
  placesView,
  type Selection,
  selectionSaid,
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
import { groupsFigure } from "./groups.ts";
import { mapHead } from "./map-head.ts";
import type { DrawnBoundaries } from "./places.ts";
import { placesPage } from "./places-page.ts";
import { knowledgeMapSetup, viewsFor } from "./views-of.ts";

/** A figure with the view it is taken from. */
export interface FoundFigure {
  readonly figure: DrawnFigure;
  /** What was selected, in words; undefined for the whole map. */
  readonly selection?: string | undefined;
  /** The canonical query of the view's state, with its `?`. */
  readonly query: string;
  /** Below the root: where the view shows this state. */
  readonly viewAddress: string;
}

/** The figure of an address, as its view shows it, maps of places with these boundaries; undefined where the map has none of this kind. */
export function figureOf(
  kind: FigureKind,
  map: LoadedMap,
  frame: Frame,
  edition: string,
  parameters: URLSearchParams,
  boundaries: DrawnBoundaries,
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
    case "places": {
      const page = placesPage(map, frame, edition, parameters, boundaries);
      const drawn = boundaries.at(page.state.level);
      // Without boundaries there is nothing to place the marks on: the page has its lists.
      const isDrawn = drawn !== undefined && drawingsOf(page.setup).length > 0;
      return isDrawn ? found(page, placesView, placesFigure({ page, ...page }, drawn, messages)) : undefined;
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
      const figure = flowFigure(flowModelOf(page, kind, messages), messages);
      return { ...found(page, funnelView, figure), selection: undefined };
    }
    case "statistics": {
      const page = statisticsPage(map, frame, edition, parameters);
      const model = statisticsModelOf({ page, ...page }, messages);
      return model ? found(page, statisticsView, statisticsFigure(model, messages)) : undefined;
    }
    case "inventory":
    case "mapping": {
      const made = groupsFigure(kind, map, frame, parameters);
      if (made === undefined) return undefined;
      return { ...made, viewAddress: `${mapHead(map, frame.language, edition).address}${made.query}` };
    }
  }
}

function found<Kind extends string, Setup, State extends Selection, Answer>(
  { map, frame, state, setup, variables }: ViewPage<Kind, Setup, State, Answer>,
  view: View<Kind, Setup, State, Answer>,
  figure: DrawnFigure,
): FoundFigure {
  const query = view.query(state, setup);
  return {
    figure,
    selection: selectionSaid(state, variables, messagesIn(frame.language)),
    query,
    viewAddress: `${map.address}${view.path}${query}`,
  };
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
  const variables = viewsFor(map, language, [...setup.sides, ...setup.small]);
  const messages = messagesIn(language);
  const model = knowledgeMapModel(labelIn(map.content.map.title, language), answer.map, variables);
  const query = knowledgeMapView.query(state, setup);
  return {
    figure: knowledgeMapFigure(model, messages),
    selection: selectionSaid(state, variables, messages),
    query,
    viewAddress: `${mapHead(map, language, edition).address}${knowledgeMapView.path}${query}`,
  };
}
