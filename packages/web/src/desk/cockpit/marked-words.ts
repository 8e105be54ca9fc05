import { foldText } from "@mapwright/domain";

/** A piece of a text, marked or not. */
export interface Piece {
  /** Where it begins in the text. */
  readonly at: number;
  readonly text: string;
  readonly isMarked: boolean;
}

/** Words shorter than this stand for too much to be worth a mark. */
const shortest = 5;
/** Words that begin alike are taken for forms of one word. */
const stem = 6;

/** The beginnings of the telling words of some texts, folded. */
export function stemsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts
      .flatMap((text) => foldText(text).split(" "))
      .filter((word) => word.length >= shortest && !common.has(word))
      .map((word) => word.slice(0, stem)),
  );
}

/** A text in pieces, the words that begin like one of the stems marked. */
export function piecesOf(text: string, stems: ReadonlySet<string>): readonly Piece[] {
  if (stems.size === 0) return [{ at: 0, text, isMarked: false }];
  const pieces: Piece[] = [];
  let at = 0;
  for (const part of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
    const folded = part.length >= shortest ? foldText(part) : "";
    const isMarked = folded !== "" && stems.has(folded.slice(0, stem));
    const last = pieces.at(-1);
    if (last !== undefined && !last.isMarked && !isMarked)
      pieces[pieces.length - 1] = { ...last, text: last.text + part };
    else if (part !== "") pieces.push({ at, text: part, isMarked });
    at += part.length;
  }
  return pieces;
}

/** Words of tests and definitions that tell nothing of what is looked for. */
const common = new Set([
  ..."about above after again being below could does every least level more most named never nothing other others shown".split(
    " ",
  ),
  ..."something their there these thing those under using where which while whole within without would itself".split(
    " ",
  ),
]);
