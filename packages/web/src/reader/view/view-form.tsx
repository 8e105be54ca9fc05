import type { ReactNode } from "react";
import { useFrame, useMessages } from "../frame/context.tsx";
import { actionOf } from "../frame/frame.ts";
import { LanguageField } from "../frame/language-field.tsx";
import { WithoutScript } from "../frame/without-script.tsx";
import { FacetPanel } from "../selection/facet-panel.tsx";
import { KeptConditions } from "../selection/kept-conditions.tsx";
import { useSelecting } from "../selection/selection-context.tsx";
import { ViewHead } from "../selection/view-head.tsx";

interface ViewFormProps {
  readonly title: string;
  readonly lead: string;
  /** Below the root: where the form is sent. */
  readonly address: string;
  /** Variables that the view's own fields select by, beside the filters. */
  readonly says?: readonly string[] | undefined;
  /** What the view itself lets choose. */
  readonly children: ReactNode;
}

/** Name, selection and choices of a view as one plain form: it works without script, and follows at once with it. */
export function ViewForm({ title, lead, address, says, children }: ViewFormProps) {
  const frame = useFrame();
  const messages = useMessages();
  const { facets } = useSelecting();
  return (
    <form className="view-form" method="get" action={actionOf(frame, address)}>
      <ViewHead title={title} lead={lead} />
      <div className="choices">
        {children}
        <WithoutScript>
          <button type="submit">{messages.text("show")}</button>
        </WithoutScript>
        {Object.keys(facets).length > 0 && (
          <details className="filters-fold">
            <summary>{messages.text("filters")}</summary>
            <FacetPanel />
          </details>
        )}
      </div>
      <KeptConditions says={says} />
      <LanguageField />
    </form>
  );
}
