import { type Condition, whereText } from "@mapwright/atlas";
import type { ReactNode } from "react";
import { useFrame, useMessages } from "../frame/context.tsx";
import { actionOf } from "../frame/frame.ts";
import { FacetPanel } from "../selection/facet-panel.tsx";
import { SearchBox } from "../selection/search-box.tsx";
import { useSelecting } from "../selection/selection-context.tsx";
import { SelectionSummary } from "../selection/selection-summary.tsx";

interface ViewFormProps {
  /** Below the root: where the form is sent. */
  readonly address: string;
  /** What the view itself lets choose. */
  readonly children: ReactNode;
}

/** Selection and choices of a view as one plain form: it works without script, and follows at once with it. */
export function ViewForm({ address, children }: ViewFormProps) {
  const frame = useFrame();
  const messages = useMessages();
  const { go, selection, facets } = useSelecting();
  const unsent = selection.where.filter((condition) => !isInForm(condition, facets));
  return (
    <form className="view-form" method="get" action={actionOf(frame, address)}>
      <SearchBox />
      <SelectionSummary />
      <div className="choices">
        {children}
        {!go && <button type="submit">{messages.text("show")}</button>}
      </div>
      {Object.keys(facets).length > 0 && (
        <details className="filters-fold">
          <summary>{messages.text("filters")}</summary>
          <FacetPanel />
        </details>
      )}
      {unsent.map((condition) => (
        <input key={whereText(condition)} type="hidden" name="where" value={whereText(condition)} />
      ))}
      {frame.languageInAddress && <input type="hidden" name="lang" value={frame.language} />}
    </form>
  );
}

/** Whether the boxes and fields of the filters say the condition when the form is sent. */
function isInForm({ variable, not }: Condition, facets: Readonly<Record<string, unknown>>): boolean {
  return not === undefined && Object.hasOwn(facets, variable);
}
