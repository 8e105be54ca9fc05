import { KnowledgeMapFigure, type MapPlace } from "../../views/knowledge-map/knowledge-map-figure.tsx";
import { knowledgeMapModel } from "../../views/knowledge-map/model.ts";
import { useFrame, useMessages } from "../frame/context.tsx";
import { actionOf } from "../frame/frame.ts";
import { LanguageField } from "../frame/language-field.tsx";
import { only } from "../selection/change.ts";
import { queryOf, selectionParts, wholeMap } from "../selection/selection.ts";
import { SelectingProvider } from "../selection/selection-context.tsx";
import { SelectionFields } from "../selection/selection-fields.tsx";
import { selectingOf } from "../view/selecting-of.ts";
import type { ViewBody } from "../view/view.ts";
import { ExploringProvider, StateLink, useExploring, useStateHref } from "./explore-context.tsx";
import { type ExplorePage, exploreView } from "./explore-view.ts";
import { ResultCards } from "./result-cards.tsx";
import { ResultTable } from "./result-table.tsx";
import { type ExploreState, exploreViews, selecting } from "./state.ts";
import { Tools } from "./tools.tsx";

/** The explorer: a plain form with links, which the client's script takes over. */
export function ExploreBody(body: ViewBody<ExplorePage>) {
  const { page, answer } = body;
  const messages = useMessages();
  const frame = useFrame();
  return (
    <ExploringProvider value={body}>
      <SelectingProvider value={selectingOf(exploreView, body, selecting)}>
        <h1>{messages.text("explore")}</h1>
        <form className="explorer" method="get" action={actionOf(frame, `${page.map.address}/explore`)}>
          <SelectionFields />
          <section className="results" aria-labelledby="results">
            <div className="results-head">
              <h2 id="results">{messages.text("results", { count: answer.total })}</h2>
              <ViewSwitch />
            </div>
            <Tools />
            <Results />
          </section>
          <HiddenFields />
        </form>
      </SelectingProvider>
    </ExploringProvider>
  );
}

/** What the plain form has to carry along beside its boxes. */
function HiddenFields() {
  const { state } = useExploring();
  return (
    <>
      {state.view !== "table" && <input type="hidden" name="view" value={state.view} />}
      {state.sort !== null && <input type="hidden" name="sort" value={state.sort} />}
      <LanguageField />
    </>
  );
}

function ViewSwitch() {
  const { page, state } = useExploring();
  const messages = useMessages();
  const offered = exploreViews.filter((view) => view !== "map" || page.setup.knowledgeMap !== null);
  return (
    <nav className="view-switch" aria-label={messages.text("view")}>
      <ul>
        {offered.map((view) => (
          <li key={view}>
            <StateLink to={{ ...state, view }} current={view === state.view ? "true" : undefined}>
              {messages.text(`view-${view}`)}
            </StateLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Results() {
  const { page, state, answer, go } = useExploring();
  const messages = useMessages();
  const stateHref = useStateHref();
  if (answer.total === 0)
    return (
      <div className="nothing">
        <p>{messages.text("nothing-found")}</p>
        <p>
          <StateLink to={selecting(state, wholeMap)}>{messages.text("clear-all")}</StateLink>
        </p>
      </div>
    );
  const chosen = ([row, column]: MapPlace): ExploreState => {
    const map = page.setup.knowledgeMap;
    if (!map) return state;
    const inRow = row === null ? state : selecting(state, only(state, map.rows, row));
    return column === null ? inRow : selecting(inRow, only(inRow, map.columns, column));
  };
  return (
    <>
      {answer.map && (
        <KnowledgeMapFigure
          id="explore-map"
          model={knowledgeMapModel(page.map.title, answer.map, page.variables)}
          map={page.map}
          query={queryOf(selectionParts(state))}
          hrefOf={(place) => stateHref(chosen(place))}
          onSelect={go && ((place) => go(chosen(place)))}
        />
      )}
      {state.view === "cards" ? <ResultCards /> : <ResultTable />}
    </>
  );
}
