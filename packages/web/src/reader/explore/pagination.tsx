import { useMessages } from "../frame/context.tsx";
import { rowsPerPage } from "./answer.ts";
import { StateLink, useExploring } from "./explore-context.tsx";

export function Pagination() {
  const { state, answer } = useExploring();
  const messages = useMessages();
  const last = Math.max(1, Math.ceil(answer.total / rowsPerPage));
  if (last === 1) return null;
  const { page } = state;
  return (
    <nav className="pagination" aria-label={messages.text("pages")}>
      <ul>
        {page > 1 && (
          <li>
            <StateLink to={{ ...state, page: page - 1 }}>{messages.text("previous")}</StateLink>
          </li>
        )}
        {pagesShown(page, last).map((number, position, shown) => (
          <li key={number} className={number - (shown[position - 1] ?? 0) > 1 ? "after-gap" : undefined}>
            <StateLink
              to={{ ...state, page: number }}
              current={number === page ? "page" : undefined}
              name={messages.text("page-number", { number: messages.plain(number) })}
            >
              {number}
            </StateLink>
          </li>
        ))}
        {page < last && (
          <li>
            <StateLink to={{ ...state, page: page + 1 }}>{messages.text("next")}</StateLink>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** The first, the last, and those around the page shown. */
export function pagesShown(page: number, last: number): number[] {
  const wanted = [1, page - 1, page, page + 1, last];
  return [...new Set(wanted)].filter((number) => number >= 1 && number <= last).sort((a, b) => a - b);
}
