import { useHref, useMessages } from "../frame/context.tsx";
import { DataText } from "../frame/data-text.tsx";
import type { Label } from "../label.ts";
import { useViewOf } from "../selection/selection-context.tsx";
import { type ExploreRow, rowsPerPage } from "./answer.ts";
import { StateLink, useExploring } from "./explore-context.tsx";
import { Highlighted } from "./highlighted.tsx";
import { Pagination } from "./pagination.tsx";
import { RowValueText } from "./row-value.tsx";
import { VirtualRows } from "./virtual-rows.tsx";

/** The initiatives as a table: scrolled through where the page can ask for rows, else page by page. */
export function ResultTable() {
  const { page, state, answer, asking } = useExploring();
  const messages = useMessages();
  const columns = state.columns ?? page.setup.columns;
  // Texts come after what is counted: until then a table that shows or sorts by one goes page by page.
  const atHand = new Set(asking?.atlas.table.columns.map(({ variable }) => variable));
  const needed = state.sort === null ? columns : [...columns, state.sort.replace(/^-/, "")];
  if (asking && answer.total > rowsPerPage && needed.every((variable) => atHand.has(variable)))
    return (
      <VirtualRows
        head={<HeadRow columns={columns} />}
        columns={columns.length + 1}
        // By position: another selection changes the texts of the rows instead of making rows.
        row={(row, position, isStop) => (
          <ResultRow key={position} row={row} columns={columns} number={position + 2} isStop={isStop} />
        )}
      />
    );
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="scroller" tabIndex={0} aria-label={messages.text("view-table")}>
        <table className="result-table">
          <thead>
            <HeadRow columns={columns} />
          </thead>
          <tbody>
            {answer.rows.map((row) => (
              <ResultRow key={row.id} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      </section>
      <Pagination />
    </>
  );
}

function HeadRow({ columns }: { columns: readonly string[] }) {
  const { page } = useExploring();
  const messages = useMessages();
  const viewOf = useViewOf();
  return (
    <tr>
      <SortHead
        variable={page.setup.title}
        label={{ text: messages.text("initiative"), lang: messages.language }}
      />
      {columns.map((variable) => (
        <SortHead key={variable} variable={variable} label={viewOf(variable).label} />
      ))}
    </tr>
  );
}

interface ResultRowProps {
  readonly row: ExploreRow;
  readonly columns: readonly string[];
  /** Which row of the whole table it is, from 1 with the head, where not all are there. */
  readonly number?: number;
  /** Its link takes part in the order of focus; the list leads to the others. */
  readonly isStop?: boolean;
}

function ResultRow({ row, columns, number, isStop = true }: ResultRowProps) {
  const { page, state } = useExploring();
  const href = useHref();
  const viewOf = useViewOf();
  return (
    <tr aria-rowindex={number}>
      <th scope="row">
        <a
          href={href(`${page.map.address}/initiatives/${encodeURIComponent(row.id)}`)}
          tabIndex={isStop ? undefined : -1}
        >
          <Highlighted text={row.title || row.id} query={state.query} />
        </a>
      </th>
      {columns.map((variable) => (
        <td key={variable}>
          <div>
            <RowValueText value={row.values[variable]} view={viewOf(variable)} />
          </div>
        </td>
      ))}
    </tr>
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
