import type { PlaceLevel } from "@mapwright/atlas";
import { jsonAt } from "../reader/frame/bytes-at.ts";
import type { BoundariesShelf } from "../reader/places/boundaries-context.tsx";
import type { PlacesSetup } from "../reader/places/setup.ts";
import { type Boundaries, readBoundaries } from "../views/place-map/boundaries.ts";

/** Boundaries that are fetched when a level is drawn first. */
export function fetchedBoundaries(addresses: PlacesSetup["boundaries"]): BoundariesShelf {
  const fetched = new Map<PlaceLevel, Boundaries>();
  return {
    at: (level) => fetched.get(level),
    load: async (level) => {
      const address = addresses[level];
      if (address === undefined) return;
      fetched.set(level, readBoundaries(await jsonAt(address)));
    },
  };
}
