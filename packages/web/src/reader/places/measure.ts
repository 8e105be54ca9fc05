import type { Messages } from "../../messages/messages.ts";
import type { ValueClass } from "../../views/place-map/value-classes.ts";
import type { PlaceAnswer, PlaceNumbers } from "./answer.ts";
import type { PlaceMeasure } from "./state.ts";

/** Initiatives for this many square kilometres. */
export const densityArea = 10_000;

/** The value of a place in a measure; 0 where it has no meaning, as for the area of a place that has none. */
export function measured(
  measure: PlaceMeasure,
  { count, all }: PlaceNumbers,
  { base }: PlaceAnswer,
  km2: number | undefined,
): number {
  switch (measure) {
    case "share":
      return base === 0 ? 0 : count / base;
    case "kept":
      return all === 0 ? 0 : count / all;
    case "density":
      return km2 ? (count / km2) * densityArea : 0;
    case "count":
      return count;
  }
}

function measureText(measure: PlaceMeasure, value: number, messages: Messages): string {
  switch (measure) {
    case "share":
    case "kept":
      return messages.finerShare(value, 1) ?? "";
    case "density":
      return densityText(value, messages);
    case "count":
      return messages.number(value);
  }
}

/** The values of a class as a legend shows them. */
export function classText(measure: PlaceMeasure, { from, to }: ValueClass, messages: Messages): string {
  const [first, last] = [from, to].map((value) => measureText(measure, value, messages));
  return first === last ? (first ?? "") : messages.text("from-to", { from: first ?? "", to: last ?? "" });
}

/** Two figures are enough to compare by. */
export function densityText(value: number, messages: Messages): string {
  return messages.number(value >= 10 ? Math.round(value) : Number(value.toPrecision(2)));
}

/** A place in words: its name and what it is coloured by. */
export function placeText(
  name: string,
  measure: PlaceMeasure,
  numbers: PlaceNumbers,
  answer: PlaceAnswer,
  km2: number | undefined,
  messages: Messages,
): string {
  const { count, all } = numbers;
  const { base } = answer;
  switch (measure) {
    case "share":
      return messages.text("place-said-share", {
        place: name,
        count,
        base,
        share: messages.share(count, base) ?? "",
      });
    case "kept":
      return messages.text("place-said-kept", {
        place: name,
        count,
        all,
        share: messages.share(count, all) ?? "",
      });
    case "density":
      return messages.text("place-said-density", {
        place: name,
        count,
        density: densityText(measured(measure, numbers, answer, km2), messages),
      });
    case "count":
      return messages.text("place-said-count", { place: name, count });
  }
}
