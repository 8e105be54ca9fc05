import { shareOf } from "@mapwright/atlas";
import type { Messages } from "../../messages/messages.ts";
import type { DrawnFigure, FigureRecords } from "../../views/figure-frame/drawn-figure.ts";
import type { Boundaries } from "../../views/place-map/boundaries.ts";
import { boxOf } from "../../views/place-map/map-window.ts";
import {
  type PlaceSheet,
  PlaceSheetSvg,
  sheetHeight,
  sheetWidth,
} from "../../views/place-map/place-sheet-svg.tsx";
import { classText, measured } from "./measure.ts";
import { placeName } from "./place-selection.ts";
import { placesBase, placesFinding, placesNotes, placesTitle } from "./place-texts.ts";
import type { PlacesParts } from "./places-context.tsx";
import { placesDrawing } from "./places-drawing.ts";

/** A file leads nowhere: its marks are not links. */
const nowhere = { ofPlace: () => "", ofPoint: () => "" };

/** The map of places as a figure that pages, files and embeds share. */
export function placesFigure(parts: PlacesParts, boundaries: Boundaries, messages: Messages): DrawnFigure {
  const { drawing, measure, window } = parts.state;
  const { classes, ...drawn } = placesDrawing(parts, boundaries, messages, nowhere);
  const title = placesTitle(parts, messages);
  const sentence = placesFinding(parts, messages);
  const has = { hasClasses: classes.length > 0, hasOutlines: drawn.outlines.length > 0 };
  const sheet: PlaceSheet = {
    ...drawn,
    title,
    sentence,
    boundaries,
    drawing,
    box: boxOf(window),
    classes: has.hasClasses
      ? [messages.text("class-none"), ...classes.map((one) => classText(measure, one, messages))]
      : [],
    notes: placesNotes(parts, boundaries, has, messages),
  };
  return {
    title,
    sentence,
    base: [
      placesBase(parts, messages),
      ...(drawing === "points" ? [] : [messages.text(`measure-said-${measure}`)]),
    ].join(" "),
    width: sheetWidth,
    height: sheetHeight(sheet),
    draw: (theme, id) => <PlaceSheetSvg sheet={sheet} theme={theme} id={id} />,
    records: drawing === "points" ? pointRecords(parts) : placeRecords(parts, boundaries),
  };
}

/** Every place, drawn or not, with all that the table beside the map tells. */
function placeRecords({ page, state, answer }: PlacesParts, boundaries: Boundaries): FigureRecords {
  const { level } = state;
  const variable = page.setup.levels.find((offered) => offered.level === level)?.variable ?? "place";
  const areas = new Map(boundaries.shapes.map(({ code, km2 }) => [code, km2]));
  const places = answer.places.toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  return {
    fields: [variable, "name", "count", "base", "share", "low", "high", "of_its_own", "per_10000_km2"],
    rows: places.map((numbers) => {
      const { code, count, all } = numbers;
      const { share, low, high } = shareOf(count, answer.base);
      const km2 = areas.get(code);
      return [
        code,
        placeName(code, level, page.setup, page.variables).text,
        count,
        answer.base,
        share,
        low,
        high,
        all,
        km2 ? measured("density", numbers, answer, km2) : null,
      ];
    }),
  };
}

/** Every mark with the degrees that its initiatives lie between. */
function pointRecords({ answer: { points } }: PlacesParts): FigureRecords {
  return {
    fields: ["longitude_from", "longitude_to", "latitude_from", "latitude_to", "count", "initiative", "base"],
    rows: (points?.marks ?? []).map(({ longitude, latitude, count, id }) => [
      longitude.from,
      longitude.to,
      latitude.from,
      latitude.to,
      count,
      id,
      points?.base ?? 0,
    ]),
  };
}
