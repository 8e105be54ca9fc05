import type { Facet } from "@mapwright/atlas";
import type { ReactNode } from "react";
import { useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import { FoldedPart } from "../frame/folded-part.tsx";
import type { VariableView } from "../variable-view.ts";

export interface FacetProps {
  readonly view: VariableView;
  readonly facet: Facet;
  readonly open: boolean;
}

/** The selected initiatives that a facet speaks of: those with a known value and those without. */
export function facetTotal({ base, missing }: Facet): number {
  return base + Object.values(missing).reduce((sum, count) => sum + count, 0);
}

/** What every facet has around its choices: its name, that folds it, and its base. */
export function FacetFrame({ view, facet, open, children }: FacetProps & { readonly children: ReactNode }) {
  const messages = useMessages();
  return (
    <FoldedPart className="facet" open={open} summary={<DataText label={view.label} />}>
      <fieldset>
        <legend className="unseen">
          <DataText label={view.label} />
        </legend>
        <p className="small facet-base">
          {messages.text("known-for", { base: facet.base, total: facetTotal(facet) })}
          {view.several && ` ${messages.text("several-answers")}`}
        </p>
        {children}
      </fieldset>
    </FoldedPart>
  );
}
