import { useFrame, useMessages } from "../frame/context.tsx";
import { actionOf } from "../frame/frame.ts";
import { LanguageField } from "../frame/language-field.tsx";
import { wholeMap } from "../selection/selection.ts";
import { SelectingProvider } from "../selection/selection-context.tsx";
import { SelectionFields } from "../selection/selection-fields.tsx";
import { selectingOf } from "../view/selecting-of.ts";
import type { ViewBody } from "../view/view.ts";
import { ExploringProvider, StateLink, useExploring } from "./explore-context.tsx";
import { ExploreMap, ExploreTrend } from "./explore-figures.tsx";
import { type ExplorePage, exploreView } from "./explore-view.ts";
import { ResultCards } from "./result-cards.tsx";
import { ResultTable } from "./result-table.tsx";
import { exploreViews, selecting } from "./state.ts";
import { Tools } from "./tools.tsx";

/** What a figure beside the list is drawn for, in pixels of its own. */
const besideWidth = 620;

/** The explorer: a plain form with links, which the client's script takes over. */
export function ExploreBody(body: ViewBody<ExplorePage>) {
  const { page, answer } = body;
  const messages = useMessages();
  const frame = useFrame();
  return (
    <ExploringProvider value={body}>
      <SelectingProvider value={selectingOf(exploreView, body, selecting)}>
        <h1>{messages.text("explore")}</h1>
        <form
          className={`explorer${body.state.view === "together" ? " together" : ""}`}
          method="get"
          action={actionOf(frame, `${page.map.address}/explore`)}
        >
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
  const { knowledgeMap, time } = page.setup;
  const offered = exploreViews.filter((view) => {
    if (view === "map") return knowledgeMap !== null;
    return view !== "together" || knowledgeMap !== null || time !== null;
  });
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
  const { state, answer } = useExploring();
  const messages = useMessages();
  if (answer.total === 0)
    return (
      <div className="nothing">
        <p>{messages.text("nothing-found")}</p>
        <p>
          <StateLink to={selecting(state, wholeMap)}>{messages.text("clear-all")}</StateLink>
        </p>
      </div>
    );
  if (state.view === "together")
    return (
      <div className="beside-each-other">
        <div className="list">
          <ResultTable />
        </div>
        <div>
          <ExploreMap width={besideWidth} />
          <ExploreTrend />
        </div>
      </div>
    );
  return (
    <>
      <ExploreMap />
      {state.view === "cards" ? <ResultCards /> : <ResultTable />}
    </>
  );
}
