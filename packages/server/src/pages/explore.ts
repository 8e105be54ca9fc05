import { ProblemError } from "@mapwright/domain";
import type { LoadedMap } from "@mapwright/usecases";
import {
  answerExplore,
  type ExplorePage,
  emptyState,
  exploreStateFrom,
  type Frame,
  finderOf,
} from "@mapwright/web";
import { mapHead } from "./map-head.ts";
import { exploreSetup, viewsFor } from "./views-of.ts";

/** Larger maps are asked over the network; smaller ones answer in the page. */
const mostRowsInPage = 100_000;

/** The explorer's page for an address: facets, results and the knowledge map of what it selects. */
export function explorePage(
  map: LoadedMap,
  frame: Frame,
  edition: string,
  parameters: URLSearchParams,
): ExplorePage {
  const setup = exploreSetup(map);
  const { state, problems } = exploreStateFrom(parameters, map.table);
  const { slug } = map.content.map;
  const base: Omit<ExplorePage, "state" | "answer" | "problems"> = {
    kind: "explore",
    frame,
    map: mapHead(map, frame.language, edition),
    variables: viewsFor(map, frame.language, setup.columns),
    setup,
    table:
      map.table.rows > mostRowsInPage
        ? null
        : {
            address: `${frame.root}/api/maps/${slug}/releases/${map.release?.release ?? "draft"}/table`,
            rows: map.table.rows,
          },
  };
  const find = finderOf(map.text);
  try {
    return { ...base, state, answer: answerExplore(map.atlas, find, setup, state), problems };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const answer = answerExplore(map.atlas, find, setup, emptyState);
    return { ...base, state: emptyState, answer, problems: [...problems, ...error.problems] };
  }
}
