import { radiusScale } from "../../views/knowledge-map/cell-layout.ts";
import { KnowledgeMapFigure, type MapPlace } from "../../views/knowledge-map/knowledge-map-figure.tsx";
import { knowledgeMapModel } from "../../views/knowledge-map/model.ts";
import { SmallMap, smallCell } from "../../views/knowledge-map/small-map.tsx";
import { listingOf } from "../explore/state.ts";
import { useFrame, useHref, useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import { actionOf } from "../frame/frame.ts";
import { LanguageField } from "../frame/language-field.tsx";
import { narrowed } from "../selection/change.ts";
import type { Selection } from "../selection/selection.ts";
import { SelectingProvider, SelectionLink, useViewOf } from "../selection/selection-context.tsx";
import { SelectionFields } from "../selection/selection-fields.tsx";
import { categoryLabel } from "../variable-view.ts";
import { listerOf } from "../view/cell-listing.ts";
import { selectingOf } from "../view/selecting-of.ts";
import type { ViewBody } from "../view/view.ts";
import { type KnowledgeMapPage, knowledgeMapView } from "./knowledge-map-view.ts";
import { Places } from "./places.tsx";
import { knowledgeMapQuery } from "./state.ts";

/** The knowledge map as a page of its own: a plain form with links, which the client's script takes over. */
export function KnowledgeMapBody(body: ViewBody<KnowledgeMapPage>) {
  const { page, state, answer } = body;
  const messages = useMessages();
  const frame = useFrame();
  const href = useHref();
  const query = knowledgeMapQuery(state, page.setup);
  const lister = listerOf(body, href);
  return (
    <SelectingProvider value={selectingOf(knowledgeMapView, body)}>
      <form className="explorer" method="get" action={actionOf(frame, `${page.map.address}/knowledge-map`)}>
        <SelectionFields title={messages.text("knowledge-map")} />
        <section className="results" aria-labelledby="knowledge-map-caption">
          <Places {...body} />
          {answer.total === 0 ? (
            <p className="nothing">{messages.text("nothing-found")}</p>
          ) : (
            <KnowledgeMapFigure
              map={page.map}
              id="knowledge-map"
              model={knowledgeMapModel(page.map.title, answer.map, page.variables)}
              query={query}
              hrefOf={(place) => href(`${page.map.address}${listingOf(placed(body, place))}`)}
              listOf={lister && ((place) => lister(placed(body, place)))}
            >
              <SmallMaps {...body} />
            </KnowledgeMapFigure>
          )}
        </section>
        <LanguageField />
      </form>
    </SelectingProvider>
  );
}

/** The selection narrowed to a cell, a row or a column. */
function placed({ state }: ViewBody<KnowledgeMapPage>, [row, column]: MapPlace): Selection {
  const { where, query } = state;
  const selection: Selection = { where, query };
  const inRow = row === null ? selection : narrowed(selection, state.rows, [row]);
  return column === null ? inRow : narrowed(inRow, state.columns, [column]);
}

function SmallMaps({ page, state, answer }: ViewBody<KnowledgeMapPage>) {
  const messages = useMessages();
  const viewOf = useViewOf();
  const { by } = state;
  if (by === null || answer.small.length === 0) return null;
  const small = answer.small.map(({ code, map }) => ({
    code,
    model: knowledgeMapModel(page.map.title, map, page.variables),
  }));
  const radiusOf = radiusScale(
    small.map(({ model }) => model),
    smallCell.height / 2 - 3,
  );
  const view = viewOf(by);
  return (
    <section className="small-maps" aria-labelledby="small-maps">
      <h3 id="small-maps">{messages.text("small-maps", { variable: view.label.text })}</h3>
      <p className="small">{messages.text("small-maps-key")}</p>
      <ul>
        {small.map(({ code, model }) => (
          <li key={code}>
            <h4 id={`small-${code}`}>
              <SelectionLink to={narrowed(state, by, [code])}>
                <DataText label={categoryLabel(view, code)} />
              </SelectionLink>{" "}
              <span className="small">
                {messages.text("of-selected", { base: model.base, selected: model.selected })}
              </span>
            </h4>
            <SmallMap model={model} messages={messages} radiusOf={radiusOf} id={`small-${code}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}
