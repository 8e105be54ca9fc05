import type { LoadedMap } from "@mapwright/usecases";
import { type Frame, type PlacesPage, placesView } from "@mapwright/web";
import { type DrawnBoundaries, placesSetup } from "./places.ts";
import { viewPage } from "./view-page.ts";
import { viewsFor } from "./views-of.ts";

/** The page of places for an address, for the page itself and for the files of its figure. */
export function placesPage(
  map: LoadedMap,
  frame: Frame,
  edition: string,
  parameters: URLSearchParams,
  boundaries: DrawnBoundaries,
): PlacesPage {
  const setup = placesSetup(map, boundaries);
  const shown = setup.levels.map(({ variable }) => variable);
  const grouped = setup.groups === null ? [] : [setup.groups.variable];
  const variables = viewsFor(map, frame.language, [...shown, ...grouped]);
  return viewPage(placesView, map, frame, edition, parameters, { setup, variables });
}
