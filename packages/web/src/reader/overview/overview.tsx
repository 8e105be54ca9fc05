import { KnowledgeMapFigure, type MapPlace } from "../../views/knowledge-map/knowledge-map-figure.tsx";
import { listingOf } from "../explore/state.ts";
import { FacetBars } from "../facet-bars.tsx";
import { useHref, useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import type { MapHead } from "../frame/map-head.ts";
import type { Headline, OverviewPage } from "../page.ts";
import { only } from "../selection/change.ts";
import { wholeMap } from "../selection/selection.ts";
import { About } from "./about.tsx";
import { Changes } from "./changes.tsx";
import { GroupFigures } from "./group-figures.tsx";
import { Made } from "./made.tsx";
import { TakeAway } from "./take-away.tsx";

export function OverviewBody({ page }: { page: OverviewPage }) {
  const messages = useMessages();
  const href = useHref();
  const { map, description, headlines, groups, knowledgeMap, changes } = page;
  const placeHref = (place: MapPlace) => href(`${map.address}${listingOf(selectionAt(page, place))}`);
  return (
    <>
      <div className="opening">
        <h1>
          <DataText label={map.title} />
        </h1>
        {description && (
          <p className="lead">
            <DataText label={description} />
          </p>
        )}
        {!map.isEmpty && <EditionLine map={map} />}
      </div>
      <section aria-labelledby="headlines">
        <h2 id="headlines" className="unseen">
          {messages.text("headlines")}
        </h2>
        <ul className="headlines">
          {headlines.map((headline) => (
            <HeadlineItem key={headline.label.text} map={map} headline={headline} />
          ))}
        </ul>
      </section>
      {groups && <GroupFigures map={map} groups={groups} variables={page.variables} />}
      {knowledgeMap && (
        <KnowledgeMapFigure map={map} model={knowledgeMap} id="overview-map" query="" hrefOf={placeHref} />
      )}
      <div className="bar-groups">
        {page.bars.map((variable) => {
          const facet = page.facets[variable];
          const view = page.variables.find(({ code }) => code === variable);
          return (
            facet &&
            view && (
              <FacetBars key={variable} address={map.address} view={view} facet={facet} total={page.total} />
            )
          );
        })}
      </div>
      <div className="overview-foot">
        {changes && <Changes map={map} release={changes} />}
        {!map.isEmpty && <TakeAway map={map} />}
      </div>
      <Made page={page} />
      {!map.isEmpty && <About page={page} />}
    </>
  );
}

/** The initiatives of a cell, a row or a column of the knowledge map. */
function selectionAt({ knowledgeMap: model }: OverviewPage, [row, column]: MapPlace) {
  if (!model) return wholeMap;
  const inRow = row === null ? wholeMap : only(wholeMap, model.rows.variable, row);
  return column === null ? inRow : only(inRow, model.columns.variable, column);
}

function EditionLine({ map: { edition } }: { map: MapHead }) {
  const messages = useMessages();
  if (edition.kind === "draft") return <p className="small">{messages.text("draft-notice")}</p>;
  return (
    <p className="small">
      {messages.text("release-line", {
        number: messages.plain(edition.number),
        day: messages.day(edition.frozenAt),
      })}{" "}
      <abbr title={edition.sha256}>{messages.text("fingerprint")}</abbr>{" "}
      <code>{edition.sha256.slice(0, 12)}</code>
    </p>
  );
}

function HeadlineItem({ map, headline }: { map: MapHead; headline: Headline }) {
  const messages = useMessages();
  const href = useHref();
  const { label, value, base, missing, where, path = "/explore" } = headline;
  const query = where.map((condition) => `where=${encodeURIComponent(condition)}`).join("&");
  const notes = [
    ...(base === null ? [] : [messages.text("of-base", { base, share: messages.share(value, base) ?? "" })]),
    ...(missing === null || missing === 0 ? [] : [messages.text("not-known", { count: missing })]),
  ];
  return (
    <li>
      <a href={href(`${map.address}${path}${query === "" ? "" : `?${query}`}`)}>
        <span className="headline-number">{messages.number(value)}</span>
        <span className="headline-label">
          <DataText label={label} />
        </span>
      </a>
      {notes.length > 0 && <span className="small">{notes.join(" · ")}</span>}
    </li>
  );
}
