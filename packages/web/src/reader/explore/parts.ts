import { drawingsOf } from "../places/state.ts";
import type { ExploreSetup } from "./setup.ts";

/** Ways to show what is selected, in the order in which they stand beside each other. */
export const exploreParts = ["table", "cards", "map", "places", "trends"] as const;
export type ExplorePart = (typeof exploreParts)[number];

/** More do not fit beside each other on any screen. */
export const mostParts = 3;

/** Those that a map has the values for. */
export function partsOffered({ knowledgeMap, places, time }: ExploreSetup): readonly ExplorePart[] {
  const has: Readonly<Record<ExplorePart, boolean>> = {
    table: true,
    cards: true,
    map: knowledgeMap !== null,
    places: places !== null && drawingsOf(places).length > 0,
    trends: time !== null,
  };
  return exploreParts.filter((part) => has[part]);
}

/** What is shown side by side at first: the list that is there, with the figure that is there or the first two. */
export function besideEachOther(
  shown: readonly ExplorePart[],
  offered: readonly ExplorePart[],
): readonly ExplorePart[] {
  if (shown.length > 1) return shown;
  const figures = offered.filter((part) => part !== "table" && part !== "cards");
  const [own] = shown;
  const list = own === "cards" ? own : "table";
  const figure = figures.find((part) => part === own);
  const usual = figures.filter((part) => part !== "places" || figures.length < mostParts);
  return [list, ...(figure ? [figure] : usual.slice(0, mostParts - 1))];
}

/** The parts of an address: `view=table,map`, or `view=table&view=map` from the plain form. */
export function partsFrom(texts: readonly string[], setup: ExploreSetup): readonly ExplorePart[] {
  const offered = partsOffered(setup);
  const asked = texts.flatMap((text) => text.split(","));
  if (asked.includes("together")) return besideEachOther(["table"], offered);
  const found = offered.filter((part) => asked.includes(part)).slice(0, mostParts);
  return found.length === 0 ? ["table"] : found;
}
