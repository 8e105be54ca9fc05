import { parseQuery, type Query } from "./query.ts";

const mostWords = 32;

/** What of a query is looked for, so that no query is costly: its clauses and its phrases up to the first 32 words of each. */
export function searchedQuery(query: string): Query {
  const { clauses, phrases } = parseQuery(query);
  return {
    clauses: firstWords(clauses.map(({ parts }) => parts)).map((parts, place) => ({
      parts,
      prefix: clauses[place]?.prefix ?? false,
    })),
    phrases: firstWords(phrases),
  };
}

function firstWords(lists: readonly (readonly string[])[]): (readonly string[])[] {
  const kept: (readonly string[])[] = [];
  let words = 0;
  for (const list of lists) {
    if (words >= mostWords) break;
    kept.push(list.slice(0, mostWords - words));
    words += list.length;
  }
  return kept;
}
