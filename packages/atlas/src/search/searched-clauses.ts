import { parseQuery, type QueryClause } from "./query.ts";

const mostWords = 32;

/** What of a query is looked for: its clauses up to the first 32 words, so that no query is costly. */
export function searchedClauses(query: string): QueryClause[] {
  const kept: QueryClause[] = [];
  let words = 0;
  for (const { parts, prefix } of parseQuery(query).clauses) {
    if (words >= mostWords) break;
    kept.push({ parts: parts.slice(0, mostWords - words), prefix });
    words += parts.length;
  }
  return kept;
}
