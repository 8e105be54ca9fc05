import { searchIn, type TextIndex } from "@mapwright/atlas";
import type { Finder } from "./answer.ts";

/** Searches a text index; it is asked for when there are words to find, so that it need not be made before. */
export function finderOf(index: () => TextIndex): Finder {
  return (query) => {
    if (query.trim() === "") return undefined;
    const { total, rows } = searchIn(index(), query, { limit: 0 });
    const { hits } = searchIn(index(), query, { limit: total });
    return { rows, ranked: hits.map(({ row }) => row) };
  };
}
