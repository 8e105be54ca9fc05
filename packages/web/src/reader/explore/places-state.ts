import type { PlacesSetup } from "../places/setup.ts";
import { firstDrawing, type PlacesState } from "../places/state.ts";
import type { ExploreState } from "./state.ts";

/** The map of places as the explorer shows it: its first look, for the explorer's selection and window. */
export function placesStateIn(setup: PlacesSetup, { where, query, window }: ExploreState): PlacesState {
  const level = setup.levels[0]?.level ?? 0;
  return { where, query, window, level, measure: "share", drawing: firstDrawing(setup) };
}
