import type { View, ViewPage } from "../view/view.ts";
import { answerPlaces, type PlacesAnswer } from "./answer.ts";
import type { PlacesSetup } from "./setup.ts";
import { type PlacesState, placesQuery, placesStateFrom } from "./state.ts";

export type PlacesPage = ViewPage<"places", PlacesSetup, PlacesState, PlacesAnswer>;

/** Where the initiatives are: countries, regions, points and cities. */
export const placesView: View<"places", PlacesSetup, PlacesState, PlacesAnswer> = {
  kind: "places",
  path: "/places",
  stateFrom: placesStateFrom,
  query: placesQuery,
  answer: answerPlaces,
};
