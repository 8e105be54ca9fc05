import { type Language, languageFrom } from "../../messages/languages.ts";

/** A place in a site of one file, as the part of the address after `#` names it. */
export interface SinglePlace {
  readonly language: Language;
  /** Below the map's address: `/initiatives/SE-0001`; empty for the first page. */
  readonly below: string;
  /** With its `?`; may be empty. */
  readonly query: string;
  /** The id of a part of the page; empty for its beginning. */
  readonly anchor: string;
}

/**
 * Reads what follows the address of a site of one file; undefined where that names no page.
 *
 * @example singlePlace("#/en/explore?q=bus#results") // { language: "en", below: "/explore", query: "?q=bus", anchor: "results" }
 */
export function singlePlace(hash: string): SinglePlace | undefined {
  const [, code, below = "", query = "", anchor = ""] =
    /^#\/([a-z]{2})((?:\/[^?#]*)?)(\?[^#]*)?(?:#(.*))?$/.exec(hash) ?? [];
  const language = code === undefined ? undefined : languageFrom(code);
  return language === undefined ? undefined : { language, below: below.replace(/\/$/, ""), query, anchor };
}
