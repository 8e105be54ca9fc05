import type { Messages } from "../../messages/messages.ts";
import type { Boundaries } from "../../views/place-map/boundaries.ts";
import type { DrawnPlace, DrawnPoint } from "../../views/place-map/place-map-svg.tsx";
import { classAt, classesOf, type ValueClass } from "../../views/place-map/value-classes.ts";
import type { PlacePoint } from "./answer.ts";
import { measured, placeText } from "./measure.ts";
import { isChosenPlace, placeName } from "./place-selection.ts";
import type { PlacesParts } from "./places-context.tsx";

export const mostClasses = 5;

/** Where the marks of a drawing lead. */
export interface MarkAddresses {
  readonly ofPlace: (place: string) => string;
  readonly ofPoint: (point: PlacePoint) => string;
}

export interface PlacesDrawing {
  readonly places: ReadonlyMap<string, DrawnPlace>;
  readonly points: readonly DrawnPoint[];
  readonly outlines: Boundaries["borders"];
  readonly classes: readonly ValueClass[];
}

/** What is drawn of an answer: the marks with their classes, sizes, words and links. */
export function placesDrawing(
  { page, state, answer }: PlacesParts,
  boundaries: Boundaries | undefined,
  messages: Messages,
  addresses: MarkAddresses,
): PlacesDrawing {
  const { setup, variables } = page;
  const { level, measure, drawing } = state;
  const areas = new Map(boundaries?.shapes.map(({ code, km2 }) => [code, km2]));
  const valued = answer.places.map((numbers) => ({
    numbers,
    value: measured(measure, numbers, answer, areas.get(numbers.code)),
  }));
  const classes = classesOf(
    valued.map(({ value }) => value),
    mostClasses,
  );
  const most = Math.max(...valued.map(({ value }) => value), 0);
  const places = valued.map(({ numbers, value }): [string, DrawnPlace] => {
    const { code } = numbers;
    const name = placeName(code, level, setup, variables).text;
    const place = {
      code,
      text: placeText(name, measure, numbers, answer, areas.get(code), messages),
      href: addresses.ofPlace(code),
      valueClass: classAt(classes, value),
      size: most === 0 ? 0 : Math.sqrt(value / most),
      chosen: isChosenPlace(state, setup, level, code),
    };
    return [code, place];
  });
  return {
    places: new Map(drawing === "points" ? [] : places),
    points: (answer.points?.marks ?? []).map((point) => ({
      key: `${point.row}`,
      x: Math.round(point.x * 10) / 10,
      y: Math.round(point.y * 10) / 10,
      count: point.count,
      label: messages.number(point.count),
      text: pointText(point, messages),
      href: addresses.ofPoint(point),
    })),
    outlines: outlinesOf(page, boundaries),
    classes: drawing === "areas" ? classes : [],
  };
}

function pointText({ count, title, city, id }: PlacePoint, messages: Messages): string {
  if (count === 1) return title || (id ?? "");
  return city === ""
    ? messages.text("point-said", { count })
    : messages.text("point-said-near", { count, city });
}

/** The borders where two groups of countries meet. */
function outlinesOf(
  { setup }: PlacesParts["page"],
  boundaries: Boundaries | undefined,
): Boundaries["borders"] {
  const { groups } = setup;
  if (!groups || !boundaries) return [];
  const groupOf = (country: string) => groups.of[country];
  return boundaries.borders.filter(
    ({ between: [first, second] }) =>
      groupOf(first) !== groupOf(second) && (groupOf(first) || groupOf(second)),
  );
}
