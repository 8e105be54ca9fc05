import { useMessages } from "../frame/context.tsx";
import { WithoutScript } from "../frame/without-script.tsx";
import { CategoryFacet } from "./category-facet.tsx";
import { conditionOn } from "./change.ts";
import { RangeFacet } from "./range-facet.tsx";
import { useSelecting, useViewOf } from "./selection-context.tsx";

const openAtFirst = 5;

/** The filters beside a view; the first ones and those in use are open. */
export function FacetPanel() {
  const { facets, selection } = useSelecting();
  const messages = useMessages();
  const viewOf = useViewOf();
  return (
    <aside className="facets" id="filters" aria-label={messages.text("filters")}>
      {Object.entries(facets).map(([variable, facet], position) => {
        const view = viewOf(variable);
        const isRange = view.kind === "year" || view.kind === "number";
        const Facet = isRange ? RangeFacet : CategoryFacet;
        return (
          <Facet
            key={variable}
            view={view}
            facet={facet}
            open={position < openAtFirst || conditionOn(selection, variable) !== undefined}
          />
        );
      })}
      <WithoutScript>
        <p className="apply">
          <button type="submit">{messages.text("apply")}</button>
        </p>
      </WithoutScript>
    </aside>
  );
}
