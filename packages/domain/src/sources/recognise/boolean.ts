import { foldText } from "../fold.ts";
import { clean, type Reading, unreadable } from "./reading.ts";

const yes = new Set(
  "yes y true t 1 x ja j wahr oui o vrai si s sim verdadero vero tak da ano igen kylla jah nai ναι да ja taip on".split(
    " ",
  ),
);
const no = new Set(
  "no n false f 0 nein falsch non faux falso nao nie ne nem ei ohi οχι не нет nej nee ni".split(" "),
);

/**
 * Reads yes or no in the languages of Europe, as a tick or as 1 and 0.
 *
 * @example recogniseBoolean("Sí").taken // "yes"
 */
export function recogniseBoolean(found: string | number | boolean): Reading<"yes" | "no"> {
  const word = foldText(String(found));
  const tick = String(found).trim();
  if (yes.has(word) || tick === "✓" || tick === "✔") return clean("yes");
  if (no.has(word) || tick === "✗" || tick === "✘") return clean("no");
  return unreadable(
    "boolean-unknown",
    `"${tick}" is neither yes nor no.`,
    "Write yes or no, or name the text under `values` in the profile.",
  );
}
