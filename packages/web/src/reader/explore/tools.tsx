import { useHref, useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import { FoldedPart } from "../frame/folded-part.tsx";
import { parameter, queryOf, selectionParts } from "../selection/selection.ts";
import { useViewOf } from "../selection/selection-context.tsx";
import { useExploring, useStateHref } from "./explore-context.tsx";
import { SavedViews } from "./saved-views.tsx";

const forms = ["csv", "json", "jsonl", "jsonld", "geojson"] as const;

/** What can be done with the list: choose its columns, take it away, keep it. */
export function Tools() {
  const messages = useMessages();
  return (
    <div className="tools">
      <Columns />
      <details>
        <summary>{messages.text("download")}</summary>
        <Download />
      </details>
      <SavedViews href={useStateHref()(useExploring().state)} />
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
        {!go && <button type="submit">{messages.text("apply")}</button>}
      </fieldset>
    </FoldedPart>
  );
}

/** Exactly the initiatives shown, as files that carry release, licence and citation. */
function Download() {
  const { page, state, answer } = useExploring();
  const messages = useMessages();
  const href = useHref();
  const { slug, edition, credit } = page.map;
  const release = edition.kind === "draft" ? "draft" : String(edition.number);
  const query = queryOf([...selectionParts(state), parameter("release", release)]);
  return (
    <>
      <p>{messages.text("download-these", { count: answer.total })}</p>
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
      {credit.citation !== null && (
        <p className="small">
          {messages.text("cite")}: <span dir="auto">{credit.citation}</span>
        </p>
      )}
    </>
  );
}
