import type { MouseEvent } from "react";
import { useFrame, useHref, useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import { FoldedPart } from "../frame/folded-part.tsx";
import { dataAddress, packageHref, type SiteFrame } from "../frame/site.ts";
import { WithoutScript } from "../frame/without-script.tsx";
import { parameter, queryOf, selectionParts } from "../selection/selection.ts";
import { useViewOf } from "../selection/selection-context.tsx";
import { allRowsInOrder } from "./answer.ts";
import { CiteSelection } from "./cite-selection.tsx";
import { useExploring, useStateHref } from "./explore-context.tsx";
import { SavedViews } from "./saved-views.tsx";

/** Of these each initiative is a line, so that a part of the file is a file. */
const linedForms = ["csv", "jsonl"] as const;
type LinedForm = (typeof linedForms)[number];

const forms = ["csv", "json", "jsonl", "jsonld", "geojson"] as const;

/** What can be done with the list: choose its columns, take it away, keep it. */
export function Tools() {
  const { page, state } = useExploring();
  const messages = useMessages();
  return (
    <div className="tools">
      <Columns />
      <details>
        <summary>{messages.text("download")}</summary>
        <Download />
      </details>
      <FoldedPart className="tool" summary={messages.text("cite")}>
        <CiteSelection map={page.map} />
      </FoldedPart>
      <SavedViews href={useStateHref()(state)} />
    </div>
  );
}

function Columns() {
  const { page, state, go } = useExploring();
  const messages = useMessages();
  const viewOf = useViewOf();
  const { offered, columns } = page.setup;
  const chosen = state.columns ?? columns;
  const choose = (variable: string) => {
    const next = offered.filter((other) => chosen.includes(other) !== (other === variable));
    go?.({ ...state, columns: next.length === 0 ? null : next });
  };
  return (
    <FoldedPart className="tool" summary={messages.text("columns")}>
      <fieldset>
        <legend className="unseen">{messages.text("columns")}</legend>
        <ul className="column-choices">
          {offered.map((variable) => (
            <li key={variable}>
              <label>
                <input
                  type="checkbox"
                  name="c"
                  value={variable}
                  {...(go
                    ? { checked: chosen.includes(variable), onChange: () => choose(variable) }
                    : { defaultChecked: chosen.includes(variable) })}
                />
                <DataText label={viewOf(variable).label} />
              </label>
            </li>
          ))}
        </ul>
        <WithoutScript>
          <button type="submit">{messages.text("apply")}</button>
        </WithoutScript>
      </fieldset>
    </FoldedPart>
  );
}

/** Exactly the initiatives shown, as files that carry release, licence and citation. */
function Download() {
  const { answer } = useExploring();
  const messages = useMessages();
  const { site } = useFrame();
  return (
    <>
      <p>{messages.text("download-these", { count: answer.total })}</p>
      {site ? <SiteForms site={site} /> : <ServedForms />}
    </>
  );
}

function ServedForms() {
  const { page, state } = useExploring();
  const messages = useMessages();
  const href = useHref();
  const { slug, edition } = page.map;
  const release = edition.kind === "draft" ? "draft" : String(edition.number);
  const query = queryOf([...selectionParts(state), parameter("release", release)]);
  return (
    <ul className="forms">
      {forms.map((form) => (
        <li key={form}>
          <a href={href(`/api/maps/${slug}/initiatives.${form}${query}`)} download="" rel="nofollow">
            {form.toUpperCase()}
          </a>
        </li>
      ))}
      <li>
        <a href={href(`/api/maps/${slug}/initiatives.csv-metadata.json${query}`)}>
          {messages.text("download-columns")}
        </a>
      </li>
    </ul>
  );
}

/** In a site the page takes the lines of the selection out of the release's own files; without script there are the whole ones. */
function SiteForms({ site }: { site: SiteFrame }) {
  const { page, state, answer, asking } = useExploring();
  const { slug, edition } = page.map;
  const release = edition.kind === "draft" ? "draft" : `release-${edition.number}`;
  const take = (event: MouseEvent, form: LinedForm) => {
    if (!asking) return;
    event.preventDefault();
    const rows = [...allRowsInOrder(asking, state)].sort((a, b) => a - b);
    const name = `${slug}-${release}${answer.total === answer.of ? "" : "-selection"}.${form}`;
    void import("./take-lines.ts").then(({ takeLines }) => takeLines(dataAddress(site, form), rows, name));
  };
  return (
    <ul className="forms">
      {linedForms.map((form) => (
        <li key={form}>
          <a
            href={packageHref(site, `data/initiatives.${form}`)}
            download=""
            onClick={(event) => take(event, form)}
          >
            {form.toUpperCase()}
          </a>
        </li>
      ))}
    </ul>
  );
}
