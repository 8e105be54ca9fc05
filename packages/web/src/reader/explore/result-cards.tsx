import { useHref, useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import { useViewOf } from "../selection/selection-context.tsx";
import { useExploring } from "./explore-context.tsx";
import { Highlighted } from "./highlighted.tsx";
import { Pagination } from "./pagination.tsx";
import { RowValueText } from "./row-value.tsx";

const longestSummary = 260;

export function ResultCards() {
  const { page, state, answer } = useExploring();
  const messages = useMessages();
  const href = useHref();
  const viewOf = useViewOf();
  const { setup, map } = page;
  return (
    <>
      <ul className="cards" aria-label={messages.text("view-cards")}>
        {answer.rows.map((row, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: another selection changes the texts of the cards instead of making cards.
          <li key={position} className="card">
            <h3>
              <a href={href(`${map.address}/initiatives/${encodeURIComponent(row.id)}`)}>
                <Highlighted text={row.title || row.id} query={state.query} />
              </a>
            </h3>
            {row.summary !== "" && (
              <p>
                <Highlighted text={beginning(row.summary)} query={state.query} />
              </p>
            )}
            <dl>
              {(state.columns ?? setup.columns).map((variable) => (
                <div key={variable}>
                  <dt>
                    <DataText label={viewOf(variable).label} />
                  </dt>
                  <dd>
                    <RowValueText value={row.values[variable]} view={viewOf(variable)} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      <Pagination />
    </>
  );
}

/** The first words of a text, ended with an ellipsis where it is cut. */
function beginning(text: string): string {
  if (text.length <= longestSummary) return text;
  const cut = text.slice(0, longestSummary);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longestSummary - 40))} …`;
}
