import { useMessages } from "../frame/context.tsx";
import { CategoryFacet } from "./category-facet.tsx";
import { conditionOn } from "./change.ts";
import { useExploring, useViewOf } from "./explore-context.tsx";
import { RangeFacet } from "./range-facet.tsx";

const openAtFirst = 5;

/** All facets of the explorer; the first ones and those in use are open. */
export function FacetPanel() {
  const { page, state, answer, go } = useExploring();
  const messages = useMessages();
  const viewOf = useViewOf();
  return (
    <aside className="facets" id="filters" aria-label={messages.text("filters")}>
      {page.setup.facets.map((variable, position) => {
        const facet = answer.facets[variable];
        if (!facet) return null;
        const view = viewOf(variable);
        const isRange = view.kind === "year" || view.kind === "number";
        const Facet = isRange ? RangeFacet : CategoryFacet;
        return (
          <Facet
            key={variable}
            view={view}
            facet={facet}
            open={position < openAtFirst || conditionOn(state, variable) !== undefined}
          />
        );
      })}
      {!go && (
        <p className="apply without-script">
          <button type="submit">{messages.text("apply")}</button>
        </p>
      )}
    </aside>
  );
}
