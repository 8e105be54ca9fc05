import type { Facet } from "@mapwright/atlas";
import { Bars } from "../views/bars.tsx";
import { listingOf } from "./explore/state.ts";
import { useHref, useMessages } from "./frame/context.tsx";
import { DataText } from "./frame/data-text.tsx";
import { missingText } from "./missing-text.ts";
import { only } from "./selection/change.ts";
import { type Selection, wholeMap } from "./selection/selection.ts";
import { categoryLabel, type VariableView } from "./variable-view.ts";

const mostBars = 8;

interface FacetBarsProps {
  /** The map's address below the root. */
  readonly address: string;
  readonly view: VariableView;
  readonly facet: Facet;
  readonly total: number;
  /** What the counts were made among; each bar opens its initiatives of these. */
  readonly selection?: Selection | undefined;
}

/** A variable's counts as bars, most frequent first, with its base and what is missing. */
export function FacetBars({ address, view, facet, total, selection = wholeMap }: FacetBarsProps) {
  const messages = useMessages();
  const href = useHref();
  const entries = Object.entries(facet.counts)
    .filter(([, count]) => count > 0)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([code, count]) => ({
      key: code,
      label: categoryLabel(view, code),
      count,
      href: href(`${address}${listingOf(only(selection, view.code, code))}`),
    }));
  return (
    <section aria-labelledby={`bars-${view.code}`}>
      <h2 id={`bars-${view.code}`}>
        <DataText label={view.label} />
      </h2>
      <p className="small">
        {messages.text("known-for", { base: facet.base, total })} {missingText(facet, messages)}
        {view.several && ` ${messages.text("several-answers")}`}
      </p>
      <Bars entries={entries.slice(0, mostBars)} base={facet.base} />
      {entries.length > mostBars && (
        <details>
          <summary>{messages.text("show-more", { count: entries.length - mostBars })}</summary>
          <Bars entries={entries.slice(mostBars)} base={facet.base} />
        </details>
      )}
    </section>
  );
}
