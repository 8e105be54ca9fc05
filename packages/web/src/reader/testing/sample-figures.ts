import { conversionOf, type FlowCounts } from "@mapwright/atlas";
import type { Frame } from "../frame/frame.ts";
import { funnelView } from "../funnel/funnel-view.ts";
import { gapMapView } from "../gap-map/gap-map-view.ts";
import type { Page } from "../page.ts";
import { finderOf } from "../selection/finder.ts";
import type { Selection } from "../selection/selection.ts";
import { statisticsView } from "../statistics/statistics-view.ts";
import { trendsView } from "../trends/trends-view.ts";
import type { FiguresSetup } from "../view/figures-setup.ts";
import type { View, ViewPage } from "../view/view.ts";
import { sampleAtlas, sampleHead, sampleLevels, sampleTable, sampleText, sampleViews } from "./sample.ts";

export const sampleFiguresSetup: FiguresSetup = {
  facets: ["country", "level"],
  categorical: ["level", "potential", "element", "country"],
  times: ["start_year"],
  strength: "potential",
  gapMap: { rows: "element", columns: "level" },
  hasMapping: false,
  tests: [],
  levels: { element: sampleLevels },
};

/** A way that adds up: 10 = 1 + 2 + 1 + 1 + 0 + 5, and 5 = 1 + 1 + 1 + 2. */
export const sampleFlow: FlowCounts = {
  sources: [{ source: "sample", rows: 10 }],
  identified: 10,
  refused: 1,
  merged: 2,
  duplicates: 1,
  outOfScope: 1,
  open: 0,
  inventory: 5,
  stoppedBy: [{ test: "test_a", count: 1 }],
  notRecorded: 1,
  shortlisted: 1,
  mapping: 2,
};

/** The page of a view over the sample map. */
export function samplePage<Kind extends string, Setup, State extends Selection, Answer>(
  view: View<Kind, Setup, State, Answer>,
  setup: Setup,
  frame: Frame,
  query: string,
): ViewPage<Kind, Setup, State, Answer> {
  const { state, problems } = view.stateFrom(new URLSearchParams(query), sampleTable, setup);
  const answer = view.answer({ atlas: sampleAtlas, find: finderOf(sampleText) }, setup, state);
  return {
    kind: view.kind,
    frame,
    map: sampleHead,
    variables: sampleViews,
    setup,
    state,
    answer,
    problems,
    table: null,
  };
}

const funnelSetup = {
  ...sampleFiguresSetup,
  flow: sampleFlow,
  sources: { sample: { text: "Sample source", lang: "en" } },
};

/** One page of each view of figures, in each of their states. */
export function sampleFigurePages(frame: Frame): Page[] {
  const statistics = { ...sampleFiguresSetup, several: ["element", "country"] };
  const funnel = samplePage(funnelView, funnelSetup, frame, "group=level");
  return [
    samplePage(gapMapView, sampleFiguresSetup, frame, ""),
    samplePage(gapMapView, sampleFiguresSetup, frame, "open=openness&style=donut&before=2015"),
    samplePage(trendsView, sampleFiguresSetup, frame, ""),
    samplePage(
      trendsView,
      sampleFiguresSetup,
      frame,
      "by=element&form=lines&measure=share&where=start_year=2014..",
    ),
    samplePage(statisticsView, statistics, frame, "variable=element"),
    samplePage(statisticsView, statistics, frame, "variable=level&by=potential&of=row"),
    funnel,
    {
      ...funnel,
      setup: { ...funnelSetup, hasMapping: true, tests: ["test_a"] },
      answer: {
        ...funnel.answer,
        conversion: conversionOf({
          stages: ["mapping", "inventory", "inventory"],
          groups: [["local"], ["local"], []],
          tests: [{ test: "test_a", outcomes: ["pass", "fail", "pass"] }],
        }),
      },
    },
  ];
}
