import { foldText } from "../fold.ts";

/** Month names in English, French, German, Spanish and Italian, as folded for comparison. */
const names: readonly (readonly string[])[] = [
  ["january", "jan", "janvier", "januar", "janner", "enero", "ene", "gennaio", "gen"],
  ["february", "feb", "fevrier", "fev", "februar", "febrero", "febbraio"],
  ["march", "mar", "mars", "marz", "maerz", "marzo"],
  ["april", "apr", "avril", "avr", "abril", "abr", "aprile"],
  ["may", "mai", "mayo", "maggio", "mag"],
  ["june", "jun", "juin", "juni", "junio", "giugno", "giu"],
  ["july", "jul", "juillet", "juil", "juli", "julio", "luglio", "lug"],
  ["august", "aug", "aout", "agosto", "ago"],
  ["september", "sep", "sept", "septembre", "septiembre", "setiembre", "settembre", "set"],
  ["october", "oct", "octobre", "oktober", "okt", "octubre", "ottobre", "ott"],
  ["november", "nov", "novembre", "noviembre"],
  ["december", "dec", "decembre", "dezember", "dez", "diciembre", "dic", "dicembre"],
];

const numbers = new Map(
  names.flatMap((spellings, index) => spellings.map((name) => [name, index + 1] as const)),
);

/** The number of a month, 1 to 12, from its name or usual short form in one of the five languages. */
export function monthNamed(word: string): number | undefined {
  return numbers.get(foldText(word));
}
