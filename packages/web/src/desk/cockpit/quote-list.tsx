import { useDeskMessages } from "../frame/desk-messages.tsx";
import type { Quote } from "./task-view.ts";

/** The quotes that somebody gives for an answer, each of which can be taken away again. */
export function QuoteList({
  quotes,
  onRemove,
}: {
  quotes: readonly Quote[];
  onRemove?: (place: number) => void;
}) {
  const messages = useDeskMessages();
  if (quotes.length === 0) return null;
  return (
    <ul className="quotes">
      {quotes.map(({ quote, address, page }, place) => (
        <li key={`${quote} ${address} ${page}`}>
          {quote !== undefined && <q dir="auto">{quote}</q>}
          {page !== undefined && <span className="small"> {messages.text("at-page", { page })}</span>}
          {quote === undefined && address !== undefined && <span className="small">{address}</span>}
          {onRemove && (
            <button type="button" className="plain" onClick={() => onRemove(place)}>
              {messages.text("remove")}
              <span className="unseen"> {quote ?? address}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
