import { useHref, useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import type { Label } from "../label.ts";
import { useViewOf } from "../selection/selection-context.tsx";
import { StateLink, useExploring } from "./explore-context.tsx";
import { Highlighted } from "./highlighted.tsx";
import { RowValueText } from "./row-value.tsx";

export function ResultTable() {
  const { page, state, answer } = useExploring();
  const messages = useMessages();
  const href = useHref();
  const viewOf = useViewOf();
  const { setup, map } = page;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="scroller" tabIndex={0} aria-label={messages.text("view-table")}>
      <table className="result-table">
        <thead>
          <tr>
            <SortHead
              variable={setup.title}
              label={{ text: messages.text("initiative"), lang: messages.language }}
            />
            {setup.columns.map((variable) => (
              <SortHead key={variable} variable={variable} label={viewOf(variable).label} />
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <a href={href(`${map.address}/initiatives/${encodeURIComponent(row.id)}`)}>
                  <Highlighted text={row.title || row.id} query={state.query} />
                </a>
              </th>
              {setup.columns.map((variable) => (
                <td key={variable}>
                  <RowValueText value={row.values[variable]} view={viewOf(variable)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SortHead({ variable, label }: { variable: string; label: Label }) {
  const { state } = useExploring();
  const messages = useMessages();
  const up = state.sort === variable;
  const down = state.sort === `-${variable}`;
  const next = up ? `-${variable}` : down ? null : variable;
  return (
    <th scope="col" aria-sort={up ? "ascending" : down ? "descending" : undefined}>
      <StateLink to={{ ...state, sort: next, page: 1 }} className="sort">
        <DataText label={label} />
        <svg viewBox="0 0 8 12" width="8" height="12" aria-hidden="true">
          <path className={up ? "on" : undefined} d="M0,5l4,-5l4,5z" />
          <path className={down ? "on" : undefined} d="M0,7l4,5l4,-5z" />
        </svg>
        <span className="unseen">
          {messages.text(next === null ? "sort-none" : up ? "sort-down" : "sort-up")}
        </span>
      </StateLink>
    </th>
  );
}
