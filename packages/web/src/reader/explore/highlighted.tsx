import { piecesOf } from "./highlight.ts";

/** A text of the table, whose language is not known there, with the words of the query marked. */
export function Highlighted({ text, query }: { text: string; query: string }) {
  const pieces = piecesOf(text, query);
  return (
    <span dir="auto" lang="">
      {pieces.map(({ text: piece, found }, position) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity beside their place.
        found ? <mark key={position}>{piece}</mark> : piece,
      )}
    </span>
  );
}
