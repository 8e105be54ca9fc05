import type { View, ViewPage } from "../view/view.ts";
import { answerExplore, type ExploreAnswer } from "./answer.ts";
import type { ExploreSetup } from "./setup.ts";
import { type ExploreState, exploreQuery, exploreStateFrom } from "./state.ts";

export type ExplorePage = ViewPage<"explore", ExploreSetup, ExploreState, ExploreAnswer>;

/** The explorer: facets, search, results. */
export const exploreView: View<"explore", ExploreSetup, ExploreState, ExploreAnswer> = {
  kind: "explore",
  path: "/explore",
  stateFrom: exploreStateFrom,
  query: exploreQuery,
  answer: answerExplore,
  named: ({ columns }, setup) => [...setup.facets, ...(columns ?? setup.columns), ...drawn(setup)],
};

function drawn({ knowledgeMap, places }: ExploreSetup): readonly string[] {
  const crossed = Object.values(knowledgeMap ?? {}).filter((variable) => variable !== undefined);
  return [...crossed, ...(places?.levels.map(({ variable }) => variable) ?? [])];
}
