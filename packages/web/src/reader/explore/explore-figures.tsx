import { KnowledgeMapFigure, type MapPlace } from "../../views/knowledge-map/knowledge-map-figure.tsx";
import { knowledgeMapModel } from "../../views/knowledge-map/model.ts";
import { trendModel } from "../../views/trends/model.ts";
import { useHref, useMessages } from "../frame/context.tsx";
import { useBoundaries } from "../places/boundaries-context.tsx";
import { PlaceFigure } from "../places/place-figure.tsx";
import { PlacesProvider, type ShownPlaces } from "../places/places-context.tsx";
import { type PlacesState, placesQuery } from "../places/state.ts";
import { conditionOn, narrowed } from "../selection/change.ts";
import { queryOf, type Selection, selectionParts } from "../selection/selection.ts";
import { useSelecting, useViewOf } from "../selection/selection-context.tsx";
import { trendsQuery } from "../trends/state.ts";
import { TrendFigure } from "../trends/trend-figure.tsx";
import { listerOf } from "../view/cell-listing.ts";
import { useExploring, useStateHref } from "./explore-context.tsx";
import { placesStateIn } from "./places-state.ts";
import { type ExploreState, exploreQuery, selecting } from "./state.ts";

/** The knowledge map of the selection; a cell narrows what is listed. Nothing where the view has none. */
export function ExploreMap({ isBeside }: { isBeside: boolean }) {
  const exploring = useExploring();
  const { page, state, answer, go } = exploring;
  const lister = listerOf(exploring, useHref());
  const stateHref = useStateHref();
  const { knowledgeMap } = page.setup;
  if (knowledgeMap === null || answer.map === null) return null;
  const chosen = ([row, column]: MapPlace): ExploreState => {
    const inRow = row === null ? state : selecting(state, narrowed(state, knowledgeMap.rows, [row]));
    return column === null ? inRow : selecting(inRow, narrowed(inRow, knowledgeMap.columns, [column]));
  };
  return (
    <KnowledgeMapFigure
      id="explore-map"
      model={knowledgeMapModel(page.map.title, answer.map, page.variables)}
      map={page.map}
      isBeside={isBeside}
      query={queryOf(selectionParts(state))}
      hrefOf={(place) => stateHref(chosen(place))}
      onSelect={go && ((place) => go(chosen(place)))}
      listOf={lister && ((place) => lister(chosen(place)))}
    />
  );
}

/** The selection by year; a window of years narrows it. Nothing where the view has none. */
export function ExploreTrend({ isBeside }: { isBeside: boolean }) {
  const { page, state, answer } = useExploring();
  const { addressOf, go } = useSelecting();
  const messages = useMessages();
  const viewOf = useViewOf();
  const { time } = page.setup;
  if (time === null || answer.trend === null) return null;
  const selection: Selection = { where: state.where, query: state.query };
  const form = { by: null, measure: "count", form: "stacked" } as const;
  const model = trendModel(
    { ...form, trend: answer.trend, time: viewOf(time), window: conditionOn(state, time) },
    messages,
  );
  return (
    <TrendFigure
      map={page.map}
      model={model}
      selection={selection}
      query={trendsQuery({ ...selection, ...form, time })}
      addressOf={addressOf}
      go={go}
      isBeside={isBeside}
    />
  );
}

/** The selection by place; a place narrows what is listed. Nothing where the view has none. */
export function ExplorePlaces() {
  const { page, state, answer, go } = useExploring();
  const { places: setup } = page.setup;
  if (setup === null || answer.places === null) return null;
  const shown = placesStateIn(setup, state);
  const chosen = ({ where, query, window }: PlacesState): ExploreState => ({
    ...selecting(state, { where, query }),
    window,
  });
  return (
    <ShownPlacesFigure
      page={{ map: page.map, variables: page.variables, setup }}
      state={shown}
      answer={answer.places}
      addressOf={(to) => `${page.map.address}/explore${exploreQuery(chosen(to))}`}
      go={go && ((to) => go(chosen(to)))}
    />
  );
}

function ShownPlacesFigure(shown: ShownPlaces) {
  const { page, state } = shown;
  const boundaries = useBoundaries(state.level);
  const messages = useMessages();
  const href = useHref();
  return (
    <PlacesProvider value={shown}>
      <div className="figure beside">
        <PlaceFigure boundaries={boundaries} />
        <p className="small">
          <a href={href(`${page.map.address}/places${placesQuery(state)}`)}>
            {messages.text("more-of-places")}
          </a>
        </p>
      </div>
    </PlacesProvider>
  );
}
