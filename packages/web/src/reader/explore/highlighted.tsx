import { piecesOf } from "./highlight.ts";

/** A text with the words of the query marked. */
export function Highlighted({ text, query }: { text: string; query: string }) {
  const pieces = piecesOf(text, query);
  return (
    <span dir="auto">
      {pieces.map(({ text: piece, found }, position) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity beside their place.
        found ? <mark key={position}>{piece}</mark> : piece,
      )}
    </span>
  );
}
