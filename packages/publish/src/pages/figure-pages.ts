import type { LoadedMap } from "@mapwright/usecases";
import {
  type FiguresSetup,
  type Frame,
  type FunnelPage,
  funnelView,
  type GapMapPage,
  gapMapView,
  type StatisticsPage,
  statisticsView,
  type TrendsPage,
  trendsView,
} from "@mapwright/web";
import { figuresSetup, funnelSetup, namedVariables, statisticsSetup } from "./figures-setup.ts";
import { viewPage } from "./view-page.ts";
import { viewsFor } from "./views-of.ts";

type Asked = readonly [map: LoadedMap, frame: Frame, edition: string, parameters: URLSearchParams];

/** The pages of figures for an address, for the page itself and for the files of its figures. */
export function gapMapPage(...[map, frame, edition, parameters]: Asked): GapMapPage {
  return viewPage(gapMapView, map, frame, edition, parameters, partsOf(map, frame, figuresSetup(map)));
}

export function trendsPage(...[map, frame, edition, parameters]: Asked): TrendsPage {
  return viewPage(trendsView, map, frame, edition, parameters, partsOf(map, frame, figuresSetup(map)));
}

export function funnelPage(...[map, frame, edition, parameters]: Asked): FunnelPage {
  return viewPage(
    funnelView,
    map,
    frame,
    edition,
    parameters,
    partsOf(map, frame, funnelSetup(map, frame.language)),
  );
}

export function statisticsPage(...[map, frame, edition, parameters]: Asked): StatisticsPage {
  return viewPage(statisticsView, map, frame, edition, parameters, partsOf(map, frame, statisticsSetup(map)));
}

/** The views of figures, by their addresses. */
export const figurePages = [
  { path: gapMapView.path, page: gapMapPage },
  { path: trendsView.path, page: trendsPage },
  { path: funnelView.path, page: funnelPage },
  { path: statisticsView.path, page: statisticsPage },
] as const;

function partsOf<Setup extends FiguresSetup>(map: LoadedMap, { language }: Frame, setup: Setup) {
  return { setup, variables: viewsFor(map, language, namedVariables(setup)) };
}
