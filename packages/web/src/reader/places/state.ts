import { type PlaceLevel, placeLevels, type Table } from "@mapwright/atlas";
import { type MapWindow, windowFrom, windowText } from "../../views/place-map/map-window.ts";
import {
  parameter,
  queryOf,
  type Read,
  type Selection,
  selectionFrom,
  selectionParts,
} from "../selection/selection.ts";
import { unknownChoices } from "../selection/unknown-choices.ts";
import type { PlacesSetup } from "./setup.ts";

/**
 * What a place is coloured or sized by: its share of the selected initiatives; the part of its own initiatives that the
 * selection keeps; initiatives for its area; the plain number.
 */
export const placeMeasures = ["share", "kept", "density", "count"] as const;
export type PlaceMeasure = (typeof placeMeasures)[number];

export const placeDrawings = ["areas", "bubbles", "points"] as const;
export type PlaceDrawing = (typeof placeDrawings)[number];

export interface PlacesState extends Selection {
  readonly level: PlaceLevel;
  readonly measure: PlaceMeasure;
  readonly drawing: PlaceDrawing;
  readonly window: MapWindow;
}

/** Reads the query part of an address; what the map cannot show is as on the first look. */
export function placesStateFrom(
  parameters: URLSearchParams,
  table: Table,
  setup: PlacesSetup,
): Read<PlacesState> {
  const { state, problems } = selectionFrom(parameters, table);
  const offered = setup.levels.map(({ level }) => level);
  const wanted = placeLevels.find((level) => String(level) === parameters.get("level"));
  return {
    problems: [
      ...problems,
      ...unknownChoices(parameters, {
        level: offered.map(String),
        measure: placeMeasures,
        as: drawingsOf(setup),
      }),
    ],
    state: {
      ...state,
      level: offered.find((level) => level === wanted) ?? offered[0] ?? 0,
      measure: placeMeasures.find((measure) => measure === parameters.get("measure")) ?? "share",
      drawing: drawingsOf(setup).find((drawing) => drawing === parameters.get("as")) ?? firstDrawing(setup),
      window: windowFrom(parameters.get("at")),
    },
  };
}

/** The ways to draw that a map has the values for. */
export function drawingsOf({ levels, coordinates }: PlacesSetup): readonly PlaceDrawing[] {
  return placeDrawings.filter((drawing) => (drawing === "points" ? coordinates !== null : levels.length > 0));
}

/** The way a map is drawn at first. */
export function firstDrawing(setup: PlacesSetup): PlaceDrawing {
  return drawingsOf(setup)[0] ?? "areas";
}

/** The query part of the canonical address, with its `?`; empty for the first look. */
export function placesQuery(state: PlacesState): string {
  const { level, measure, drawing, window } = state;
  const at = windowText(window);
  return queryOf([
    ...selectionParts(state),
    ...(level === 0 ? [] : [parameter("level", String(level))]),
    ...(measure === "share" ? [] : [parameter("measure", measure)]),
    ...(drawing === "areas" ? [] : [parameter("as", drawing)]),
    ...(at === undefined ? [] : [parameter("at", at)]),
  ]);
}
