import type { PlaceLevel } from "@mapwright/atlas";
import { createContext, useContext, useEffect, useState } from "react";
import type { Boundaries } from "../../views/place-map/boundaries.ts";

/** Boundaries at hand: all of them on the server, those that were fetched in the page. */
export interface BoundariesShelf {
  readonly at: (level: PlaceLevel) => Boundaries | undefined;
  /** Fetches those of a level; absent where all are at hand. */
  readonly load?: ((level: PlaceLevel) => Promise<unknown>) | undefined;
}

const BoundariesContext = createContext<BoundariesShelf>({ at: () => undefined });

export const BoundariesProvider = BoundariesContext;

/** The boundaries of a level; undefined until they have come. */
export function useBoundaries(level: PlaceLevel): Boundaries | undefined {
  const shelf = useContext(BoundariesContext);
  const [, setCame] = useState<PlaceLevel>();
  const found = shelf.at(level);
  const isWanted = found === undefined;
  useEffect(() => {
    // Without them the lists and tables go on saying everything.
    if (isWanted)
      shelf.load?.(level).then(
        () => setCame(level),
        () => undefined,
      );
  }, [shelf, level, isWanted]);
  return found;
}
