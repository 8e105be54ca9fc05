import { type SearchOptions, type SearchResult, searchIn, type TextIndex } from "@mapwright/atlas";

/** Searches for words; the options say among which rows, and which page of the ranking to give. */
export type Finder = (query: string, options: SearchOptions) => SearchResult;

/** Searches a text index; it is asked for when there are words to find, so that it need not be made before. */
export function finderOf(index: () => TextIndex): Finder {
  return (query, options) => searchIn(index(), query, options);
}
