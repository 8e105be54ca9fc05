import type { PlaceLevel } from "@mapwright/atlas";
import { jsonAt } from "../reader/frame/bytes-at.ts";
import type { BoundariesShelf } from "../reader/places/boundaries-context.tsx";
import type { PlacesSetup } from "../reader/places/setup.ts";
import { type Boundaries, readBoundaries } from "../views/place-map/boundaries.ts";
import { drawnCountries } from "../views/place-map/drawn-boundaries.ts";

/** Boundaries that are fetched when a level is drawn first; the countries that a page came with are those of its drawing. */
export function fetchedBoundaries(addresses: PlacesSetup["boundaries"]): BoundariesShelf {
  const countries = drawnCountries(document);
  const fetched = new Map<PlaceLevel, Boundaries>(countries ? [[0, countries]] : []);
  return {
    at: (level) => fetched.get(level),
    load: async (level) => {
      const address = addresses[level];
      if (address === undefined || fetched.has(level)) return;
      fetched.set(level, readBoundaries(await jsonAt(address)));
    },
  };
}
