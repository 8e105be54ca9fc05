import { createContext, type MouseEvent, type ReactNode, useContext } from "react";
import { isForBrowser } from "../../views/knowledge-map/knowledge-map-figure.tsx";
import { useHref } from "../frame/context.tsx";
import type { ViewBody } from "../view/view.ts";
import type { PlacesPage } from "./places-view.ts";
import { type PlacesState, placesQuery } from "./state.ts";

const PlacesContext = createContext<ViewBody<PlacesPage> | undefined>(undefined);

export const PlacesProvider = PlacesContext;

export function usePlaces(): ViewBody<PlacesPage> {
  const places = useContext(PlacesContext);
  if (!places) throw new Error("A part of the places stands outside of them.");
  return places;
}

/** The address of a state of the places. */
export function usePlacesHref(): (state: PlacesState) => string {
  const { page } = usePlaces();
  const href = useHref();
  return (state) => href(`${page.map.address}/places${placesQuery(state)}`);
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
