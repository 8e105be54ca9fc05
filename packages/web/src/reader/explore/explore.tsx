import { windowText } from "../../views/place-map/map-window.ts";
import { useFrame, useMessages } from "../frame/context.tsx";
import { actionOf } from "../frame/frame.ts";
import { LanguageField } from "../frame/language-field.tsx";
import { SelectingProvider } from "../selection/selection-context.tsx";
import { SelectionFields } from "../selection/selection-fields.tsx";
import { selectingOf } from "../view/selecting-of.ts";
import type { ViewBody } from "../view/view.ts";
import { ExploringProvider, useExploring } from "./explore-context.tsx";
import { ExploreMap, ExplorePlaces, ExploreTrend } from "./explore-figures.tsx";
import { type ExplorePage, exploreView } from "./explore-view.ts";
import { NothingFound } from "./nothing-found.tsx";
import type { ExplorePart } from "./parts.ts";
import { PartsShown } from "./parts-shown.tsx";
import { ResultCards } from "./result-cards.tsx";
import { ResultTable } from "./result-table.tsx";
import { selecting } from "./state.ts";
import { Tools } from "./tools.tsx";

/** The explorer: a plain form with links, which the client's script takes over. */
export function ExploreBody(body: ViewBody<ExplorePage>) {
  const { page, answer } = body;
  const messages = useMessages();
  const frame = useFrame();
  return (
    <ExploringProvider value={body}>
      <SelectingProvider value={selectingOf(exploreView, body, selecting)}>
        <form
          className={`explorer${body.state.parts.length > 1 ? " together" : ""}`}
          method="get"
          action={actionOf(frame, `${page.map.address}/explore`)}
        >
          <SelectionFields title={messages.text("explore")} />
          <section className="results" aria-labelledby="results">
            <div className="results-head">
              <h2 id="results">{messages.text("results", { count: answer.total })}</h2>
              <PartsShown />
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
  const [only, ...others] = state.parts;
  const at = windowText(state.window);
  return (
    <>
      {only !== undefined && only !== "table" && others.length === 0 && (
        <input type="hidden" name="view" value={only} />
      )}
      {at !== undefined && <input type="hidden" name="at" value={at} />}
      {state.sort !== null && <input type="hidden" name="sort" value={state.sort} />}
      <LanguageField />
    </>
  );
}

function Results() {
  const { state, answer } = useExploring();
  if (answer.total === 0) return <NothingFound />;
  const [only, ...others] = state.parts;
  if (others.length > 0)
    return (
      <div className={`beside-each-other of-${state.parts.length}`}>
        {state.parts.map((part) => (
          <div key={part} className={`part-${part}`}>
            <Part part={part} isBeside />
          </div>
        ))}
      </div>
    );
  const isFigure = only !== "cards" && only !== "table";
  return (
    <>
      <Part part={only ?? "table"} />
      {isFigure && <ResultTable />}
    </>
  );
}

function Part({ part, isBeside = false }: { part: ExplorePart; isBeside?: boolean }) {
  switch (part) {
    case "table":
      return <ResultTable />;
    case "cards":
      return <ResultCards />;
    case "map":
      return <ExploreMap isBeside={isBeside} />;
    case "places":
      return <ExplorePlaces />;
    case "trends":
      return <ExploreTrend isBeside={isBeside} />;
  }
}
