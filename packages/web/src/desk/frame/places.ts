/** The places of the desk that its bar leads to, in the order of the work. */
export const deskPlaces = [
  "protocol",
  "codebook",
  "rounds",
  "screening",
  "coding",
  "agreement",
  "conflicts",
  "waiting",
  "brief",
  "team",
] as const;
export type DeskPlace = (typeof deskPlaces)[number];

/** The address of a place of a map's desk, below the root. */
export function placeAddress(map: string, place: DeskPlace): string {
  return place === "team" ? `/maps/${map}/team` : `/maps/${map}/desk/${place}`;
}
