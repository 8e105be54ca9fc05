/** The places of the desk that its bar leads to: one's own queue, the work in its order, then what comes of it. */
export const deskPlaces = [
  "home",
  "sources",
  "duplicates",
  "rounds",
  "flow",
  "agreement",
  "codebook",
  "protocol",
  "team",
  "brief",
  "releases",
  "log",
] as const;
export type DeskPlace = (typeof deskPlaces)[number];

/** The address of a place of a map's desk, below the root. */
export function placeAddress(map: string, place: DeskPlace): string {
  if (place === "team") return `/maps/${map}/team`;
  return place === "home" ? `/maps/${map}/desk` : `/maps/${map}/desk/${place}`;
}
