import { createContext, type MouseEvent, type ReactNode, useContext } from "react";
import { isForBrowser } from "../../views/is-for-browser.ts";
import { useHref } from "../frame/context.tsx";
import type { PlaceAnswer } from "./answer.ts";
import type { PlacesPage } from "./places-view.ts";
import type { PlacesState } from "./state.ts";

/** What the map of places stands on: its own page, or a part of another view. */
export interface ShownPlaces {
  readonly page: Pick<PlacesPage, "map" | "setup" | "variables">;
  readonly state: PlacesState;
  readonly answer: PlaceAnswer;
  /** The address, below the root, of what it stands on with another state. */
  readonly addressOf: (state: PlacesState) => string;
  /** Shows another state in the page. */
  readonly go?: ((state: PlacesState) => void) | undefined;
}

/** What is drawn and told of places, wherever it stands. */
export type PlacesParts = Pick<ShownPlaces, "page" | "state" | "answer">;

const PlacesContext = createContext<ShownPlaces | undefined>(undefined);

export const PlacesProvider = PlacesContext;

export function usePlaces(): ShownPlaces {
  const places = useContext(PlacesContext);
  if (!places) throw new Error("A part of the places stands outside of them.");
  return places;
}

/** The address of a state of the places. */
export function usePlacesHref(): (state: PlacesState) => string {
  const { addressOf } = usePlaces();
  const href = useHref();
  return (state) => href(addressOf(state));
}

interface PlacesLinkProps {
  readonly to: PlacesState;
  readonly children: ReactNode;
  readonly className?: string;
  readonly current?: "true" | undefined;
}

/** A link to another state, followed in the page where that is possible. */
export function PlacesLink({ to, children, className, current }: PlacesLinkProps) {
  const { go } = usePlaces();
  const href = usePlacesHref()(to);
  const follow = (event: MouseEvent) => {
    if (!go || isForBrowser(event)) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={href} onClick={follow} className={className} aria-current={current}>
      {children}
    </a>
  );
}
