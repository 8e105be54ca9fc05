import { highlights } from "@mapwright/atlas";

/** A piece of a text, found by the query or not. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** Cuts a text at the words that a query finds in it; the pieces together are the text. */
export function piecesOf(text: string, query: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { from, to } of query === "" ? [] : highlights(text, query)) {
    if (from > end) pieces.push({ text: text.slice(end, from), found: false });
    pieces.push({ text: text.slice(from, to), found: true });
    end = to;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), found: false });
  return pieces;
}
