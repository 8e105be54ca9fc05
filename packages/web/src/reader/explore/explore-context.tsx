import { createContext, type MouseEvent, type ReactNode, useContext } from "react";
import { isForBrowser } from "../../views/is-for-browser.ts";
import { useHref } from "../frame/context.tsx";
import type { ViewBody } from "../view/view.ts";
import type { ExplorePage } from "./explore-view.ts";
import { type ExploreState, exploreQuery } from "./state.ts";

const ExploringContext = createContext<ViewBody<ExplorePage> | undefined>(undefined);

export const ExploringProvider = ExploringContext;

export function useExploring(): ViewBody<ExplorePage> {
  const exploring = useContext(ExploringContext);
  if (!exploring) throw new Error("A part of the explorer stands outside of it.");
  return exploring;
}

/** The address of a state of the explorer. */
export function useStateHref(): (state: ExploreState) => string {
  const { page } = useExploring();
  const href = useHref();
  return (state) => href(`${page.map.address}/explore${exploreQuery(state)}`);
}

interface StateLinkProps {
  readonly to: ExploreState;
  readonly children: ReactNode;
  readonly className?: string;
  readonly current?: "page" | "true" | undefined;
  readonly name?: string;
}

/** A link to another state, followed in the page where that is possible. */
export function StateLink({ to, children, className, current, name }: StateLinkProps) {
  const { go } = useExploring();
  const href = useStateHref()(to);
  const follow = (event: MouseEvent) => {
    if (!go || isForBrowser(event)) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={href} onClick={follow} className={className} aria-current={current} aria-label={name}>
      {children}
    </a>
  );
}
