import { languages } from "../messages/languages.ts";
import { type Frame, hrefIn, hrefOf, latestOf } from "../reader/frame/frame.ts";
import { queryOf, type Selection, selectionParts } from "../reader/selection/selection.ts";

/**
 * Lets the links above a view lead to what it shows now: to other views with its selection, to other languages and the last release with all of its
 * state. The server wrote them for what it showed.
 */
export function carryAlong(frame: Frame, map: string, selection: Selection, address: string): void {
  const query = queryOf(selectionParts(selection));
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".map-bar a[data-view]"))
    link.href = hrefOf(frame, `${map}${link.dataset["view"] ?? ""}${query}`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".map-bar a[data-latest]"))
    link.href = hrefOf(frame, latestOf(address));
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".languages a[hreflang]")) {
    const language = languages.find((known) => known === link.hreflang);
    if (language) link.href = hrefIn(frame, address, language);
  }
}
