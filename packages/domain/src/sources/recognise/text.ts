import { type Note, type Reading, unreadable } from "./reading.ts";

/** Combining marks beyond this on one letter are noise made to spill over neighbouring lines. */
const marksKept = 8;

const bidiControl = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const zeroWidth = /[\u200b-\u200d\u2060\ufeff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const formulaStart = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * Reads a text as it stands: Unicode NFC, blanks kept, HTML and Markdown left as the text they are. Control characters
 * are taken out and piles of combining marks cut to 8; both are told. Bidi controls, invisible characters, words that mix
 * scripts and starts that a spreadsheet takes for a formula are pointed out. A lone surrogate cannot be read.
 *
 * @example recogniseText("=HYPERLINK(1)").notes[0]?.code // "formula-like"
 */
export function recogniseText(found: string): Reading<string> {
  if (/\p{Surrogate}/u.test(found))
    return unreadable(
      "text-invalid",
      "The text holds half a character (a lone surrogate).",
      "Save the file as UTF-8 again from its original.",
    );
  const notes: Note[] = [];
  const visible = withoutControls(found, notes);
  const taken = withFewMarks(visible, notes).normalize("NFC");
  return { taken, notes: [...notes, ...oddities(taken)] };
}

/**
 * Reads a name: as a text, but bidi controls are refused, because they make a name look like another.
 */
export function recogniseName(found: string): Reading<string> {
  if (bidiControl.test(found))
    return unreadable(
      "text-bidi",
      "The name holds a character that turns the direction of writing.",
      "Remove the invisible characters and type the name again.",
    );
  return recogniseText(found);
}

function withoutControls(text: string, notes: Note[]): string {
  const visible = text.replace(controls, "");
  if (visible !== text)
    notes.push({
      severity: "repaired",
      code: "control-characters",
      message: "Control characters were taken out of the text.",
      taken: visible,
    });
  return visible;
}

function withFewMarks(text: string, notes: Note[]): string {
  const capped = text
    .normalize("NFC")
    .replace(/(\p{M}+)/gu, (marks) => [...marks].slice(0, marksKept).join(""));
  if (capped !== text.normalize("NFC"))
    notes.push({
      severity: "repaired",
      code: "marks-capped",
      message: `More than ${marksKept} combining marks on one letter were cut.`,
      taken: capped,
    });
  return capped;
}

function oddities(text: string): Note[] {
  const notes: Note[] = [];
  const warn = (code: string, message: string) => notes.push({ severity: "warning", code, message });
  if (formulaStart.test(text))
    warn("formula-like", "The text starts like a spreadsheet formula; it is kept as text.");
  if (bidiControl.test(text))
    warn("text-bidi", "The text holds a character that turns the direction of writing.");
  if (zeroWidth.test(text)) warn("text-invisible", "The text holds invisible characters.");
  if (mixesScripts(text)) warn("text-mixed-scripts", "A word mixes letters of alphabets that look alike.");
  return notes;
}

/** Whether one word has Latin letters beside Cyrillic or Greek ones, the pairs that homoglyphs come from. */
function mixesScripts(text: string): boolean {
  return text
    .split(/[^\p{L}]+/u)
    .some(
      (word) =>
        /\p{Script=Latin}/u.test(word) &&
        /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word.replace(/[µμ]/g, "")),
    );
}
