import { parseQuery } from "@mapwright/atlas";

/** A piece of a text, found by the query or not. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** A text as searching sees it: without marks, in small letters. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * Cuts a text at the words that a query finds in it; the pieces together are the text. A word is found whole, or by
 * its beginning where the query leaves it open.
 */
export function piecesOf(text: string, query: string): Piece[] {
  const wanted = parseQuery(query).clauses.flatMap(({ parts, prefix }) =>
    parts.map((part, position) => ({ part: folded(part), prefix: prefix && position === parts.length - 1 })),
  );
  if (wanted.length === 0) return [{ text, found: false }];
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const word = folded(match[0]);
    if (!wanted.some(({ part, prefix }) => (prefix ? word.startsWith(part) : word === part))) continue;
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), found: false });
    end = match.index + match[0].length;
    pieces.push({ text: match[0], found: true });
  }
  if (end < text.length) pieces.push({ text: text.slice(end), found: false });
  return pieces;
}
