import type { Run, Sentence } from "../document.ts";
import { type Parts, textRun } from "./parts.ts";
import { xml } from "./xml.ts";

/** The runs of a sentence; a note that is cited again is repeated as its number. */
export function sentenceRuns(parts: Parts, { runs, notes }: Sentence): readonly string[] {
  const open = new Map(notes.map(({ note, text }) => [note, text]));
  return runs.flatMap((run) => {
    const words = wordsOf(parts, run);
    if (run.note === undefined) return [words];
    const text = open.get(run.note);
    open.delete(run.note);
    return [words, text === undefined ? textRun(String(run.note), [raised]) : reference(parts.note(text))];
  });
}

const raised = xml("w:vertAlign", { "w:val": "superscript" });

function reference(note: number): string {
  const style = xml("w:rPr", {}, xml("w:rStyle", { "w:val": "FootnoteReference" }));
  return xml("w:r", {}, style, xml("w:footnoteReference", { "w:id": note }));
}

/** Words without their notes, linked where they lead somewhere. */
export function wordsOf(parts: Parts, { text, lang, strong, emphasis, href, number }: Run): string {
  const run = textRun(text, [
    ...(href === undefined ? [] : [xml("w:rStyle", { "w:val": "Hyperlink" })]),
    ...(strong || number !== undefined ? [xml("w:b")] : []),
    ...(emphasis ? [xml("w:i")] : []),
    ...(lang === undefined ? [] : [xml("w:lang", { "w:val": lang })]),
  ]);
  return href === undefined ? run : xml("w:hyperlink", { "r:id": parts.link(href), "w:history": 1 }, run);
}
