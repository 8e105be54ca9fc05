import { createContext, type MouseEvent, type ReactNode, useContext } from "react";
import { isForBrowser } from "../../views/knowledge-map/knowledge-map-figure.tsx";
import { useHref } from "../frame/context.tsx";
import type { ExplorePage } from "../page.ts";
import type { VariableView } from "../variable-view.ts";
import type { ExploreAnswer } from "./answer.ts";
import { type ExploreState, exploreQuery } from "./state.ts";

export interface Exploring {
  readonly page: ExplorePage;
  readonly state: ExploreState;
  readonly answer: ExploreAnswer;
  /** Shows another state; absent on the server, where links and the form do it. */
  readonly go?: ((state: ExploreState) => void) | undefined;
}

const ExploringContext = createContext<Exploring | undefined>(undefined);

export const ExploringProvider = ExploringContext;

export function useExploring(): Exploring {
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

export function useViewOf(): (variable: string) => VariableView {
  const { page } = useExploring();
  return (variable) =>
    page.variables.find(({ code }) => code === variable) ?? {
      code: variable,
      label: { text: variable, lang: "und" },
      kind: "text",
      several: false,
      unit: null,
      categories: [],
    };
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
