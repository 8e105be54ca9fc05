import type { Facets } from "@mapwright/atlas";
import type { Problem } from "@mapwright/domain";
import { createContext, type MouseEvent, type ReactNode, useContext } from "react";
import { isForBrowser } from "../../views/is-for-browser.ts";
import { useHref, useMessages } from "../frame/context.tsx";
import { type VariableView, viewIn } from "../variable-view.ts";
import type { Selection } from "./selection.ts";
import { selectionSaid } from "./selection-texts.ts";

/** The selection that a view shows, and the way to another one. */
export interface Selecting {
  readonly selection: Selection;
  readonly total: number;
  /** Initiatives of the whole map. */
  readonly of: number;
  readonly variables: readonly VariableView[];
  /** Counts for the filters beside the view, in the order of the object; empty where a view has none. */
  readonly facets: Facets["facets"];
  readonly problems: readonly Problem[];
  /** The address, below the root, of this view with another selection. */
  readonly addressOf: (selection: Selection) => string;
  /** Shows another selection; absent on the server, where links and the form do it. */
  readonly go: ((selection: Selection) => void) | undefined;
}

const SelectingContext = createContext<Selecting | undefined>(undefined);

export const SelectingProvider = SelectingContext;

export function useSelecting(): Selecting {
  const selecting = useContext(SelectingContext);
  if (!selecting) throw new Error("A part of a view stands outside of its selection.");
  return selecting;
}

/** The selection as a sentence; undefined for a whole map, and outside of a view. */
export function useSelectionSaid(): string | undefined {
  const selecting = useContext(SelectingContext);
  const messages = useMessages();
  return selecting && selectionSaid(selecting.selection, selecting.variables, messages);
}

/** Gives a variable in the reader's language; one that the page does not know is shown by its code. */
export function useViewOf(): (variable: string) => VariableView {
  const { variables } = useSelecting();
  return (variable) => viewIn(variables, variable);
}

interface SelectionLinkProps {
  readonly to: Selection;
  readonly children: ReactNode;
  readonly className?: string;
  readonly name?: string;
}

/** A link to this view with another selection, followed in the page where that is possible. */
export function SelectionLink({ to, children, className, name }: SelectionLinkProps) {
  const { go, addressOf } = useSelecting();
  const href = useHref()(addressOf(to));
  const follow = (event: MouseEvent) => {
    if (!go || isForBrowser(event)) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={href} onClick={follow} className={className} aria-label={name}>
      {children}
    </a>
  );
}
