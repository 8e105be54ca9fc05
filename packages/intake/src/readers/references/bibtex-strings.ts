import { shownValue } from "@mapwright/domain";
import { refuse } from "../refuse.ts";
import type { BibtexBlock } from "./bibtex-entries.ts";

/** What an abbreviation may stand for; a longer one is no abbreviation. */
const longest = 10_000;
const mostParts = 1_000;

/** Abbreviations that every BibTeX style defines. */
const months = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" ");

/**
 * Resolves the `@string` abbreviations in the order of the file, each from those before it, so that none can go round
 * in a circle. Doubling one another they could grow without end: lengths are checked before texts are made. Keys are
 * in upper case, since BibTeX does not tell case in them apart.
 */
export function bibtexStrings(blocks: readonly BibtexBlock[]): ReadonlyMap<string, string> {
  const strings = new Map<string, string>(months.map((month) => [month, month.toLowerCase()]));
  for (const { body, row } of blocks) {
    const [, name, value] = /^\s*([^\s=]+)\s*=\s*([\s\S]*)$/.exec(body) ?? [];
    if (name === undefined || value === undefined) continue;
    const parts = value.split("#", mostParts + 1);
    if (parts.length > mostParts) refuseLong(name, row);
    let text = "";
    for (const part of parts) {
      text += partText(part.trim().replace(/,$/, ""), strings, name, row);
      if (text.length > longest) refuseLong(name, row);
    }
    strings.set(name.toUpperCase(), text);
  }
  return strings;
}

function partText(part: string, strings: ReadonlyMap<string, string>, name: string, row: number): string {
  const [, quoted] = /^(?:"([\s\S]*)"|\{[\s\S]*\})$/.exec(part) ?? [];
  if (quoted !== undefined) return quoted;
  if (part.startsWith("{")) return part.slice(1, -1);
  if (/^[0-9]*$/.test(part)) return part;
  return strings.get(part.toUpperCase()) ?? refuseCycle(part, name, row);
}

function refuseLong(name: string, row: number): never {
  return refuse({
    code: "bib-macro",
    message: `The abbreviation ${shownValue(name)} (line ${row}) stands for more than ${longest.toLocaleString("en-GB")} characters.`,
    hint: "Write the text where it is used.",
    row,
    value: shownValue(name),
  });
}

function refuseCycle(part: string, name: string, row: number): never {
  return refuse({
    code: "bib-macro-cycle",
    message: `The abbreviation ${shownValue(name)} (line ${row}) uses ${shownValue(part)}, which is not defined before it.`,
    hint: "Define abbreviations before they are used, and never by themselves.",
    row,
    value: shownValue(part),
  });
}
