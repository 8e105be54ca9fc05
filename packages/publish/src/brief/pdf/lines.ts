import type { Face } from "../../shared/fonts.ts";
import type { Run } from "../document.ts";

/** How a run is set. */
export interface Setting {
  readonly face: Face;
  readonly strong: Face;
  readonly emphasis: Face;
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
}

/** A stretch of one run on one line. */
export interface Stretch {
  readonly run: Run;
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  /** Raised above the baseline: the mark of a note. */
  readonly rise: number;
  readonly width: number;
  /** Set for the mark of a note. */
  readonly note?: number;
}

export interface Line {
  readonly stretches: readonly Stretch[];
  readonly width: number;
}

/** A last line that is shorter than this part of the width is a word left alone. */
const shortest = 0.16;

/**
 * Breaks runs into lines of a width, at spaces; a word that is too long for a line is cut. A word that would stand alone in the last
 * line gets company from the line before, where narrower lines give it without making more of them.
 */
export function linesOf(
  doc: PDFKit.PDFDocument,
  runs: readonly Run[],
  setting: Setting,
  width: number,
): readonly Line[] {
  const words = wordsOf(doc, runs, setting).flatMap((one) => cut(doc, one, width));
  const lines = brokenAt(doc, words, width);
  const isAlone = (tried: readonly Line[]) => (tried.at(-1)?.width ?? 0) < width * shortest;
  if (lines.length < 2 || !isAlone(lines)) return lines;
  const narrower = [0.97, 0.94, 0.91, 0.88, 0.85].map((part) => brokenAt(doc, words, width * part));
  return narrower.find((tried) => tried.length === lines.length && !isAlone(tried)) ?? lines;
}

function brokenAt(doc: PDFKit.PDFDocument, words: readonly Word[], width: number): readonly Line[] {
  const lines: Line[] = [];
  let line: Stretch[] = [];
  let used = 0;
  const flush = () => {
    if (line.length > 0) lines.push({ stretches: joined(withoutLastSpace(doc, line)), width: used });
    line = [];
    used = 0;
  };
  for (const word of words) {
    const own = word.reduce((sum, { width: each }) => sum + each, 0);
    const bare = withoutLastSpace(doc, word).reduce((sum, { width: each }) => sum + each, 0);
    if (used + bare > width + 0.01 && line.length > 0) flush();
    line.push(...word);
    used += own;
  }
  flush();
  return lines;
}

type Word = readonly Stretch[];

/** Stretches that must stay together: up to and with the next space. */
function wordsOf(doc: PDFKit.PDFDocument, runs: readonly Run[], setting: Setting): Word[] {
  const words: Word[] = [];
  let word: Stretch[] = [];
  const add = (stretch: Stretch) => {
    word.push(stretch);
    if (stretch.text.endsWith(" ")) {
      words.push(word);
      word = [];
    }
  };
  for (const run of runs) {
    const face =
      run.strong || run.number !== undefined
        ? setting.strong
        : run.emphasis
          ? setting.emphasis
          : setting.face;
    for (const text of run.text.match(/[^ ]* +|[^ ]+$/g) ?? [])
      add({ run, text, face, size: setting.size, rise: 0, width: widthOf(doc, face, setting.size, text) });
    if (run.note !== undefined) {
      const [text, size] = [String(run.note), setting.size * 0.66];
      const last = word.at(-1) ?? words.at(-1)?.at(-1);
      // A mark follows its number without a space; the number never ends in one.
      add({
        run: last?.run ?? run,
        text,
        face: "sans",
        size,
        rise: setting.size * 0.33,
        width: widthOf(doc, "sans", size, text) + 0.6,
        note: run.note,
      });
    }
  }
  if (word.length > 0) words.push(word);
  return words;
}

export function widthOf(doc: PDFKit.PDFDocument, face: Face, size: number, text: string): number {
  return doc.font(face).fontSize(size).widthOfString(text);
}

/** Cuts a word that is longer than a line into parts of about the same length. */
function cut(doc: PDFKit.PDFDocument, word: Word, width: number): readonly Word[] {
  const whole = word.reduce((sum, stretch) => sum + stretch.width, 0);
  if (whole <= width) return [word];
  const widest = Math.max(...word.map(({ size }) => size));
  const part = Math.min(width, whole / Math.ceil(whole / width) + widest);
  return word.flatMap((stretch): Word[] => {
    const parts: Stretch[] = [];
    let text = "";
    for (const letter of stretch.text) {
      if (widthOf(doc, stretch.face, stretch.size, text + letter) > part - 1 && text !== "") {
        parts.push({ ...stretch, text, width: widthOf(doc, stretch.face, stretch.size, text) });
        text = "";
      }
      text += letter;
    }
    if (text !== "") parts.push({ ...stretch, text, width: widthOf(doc, stretch.face, stretch.size, text) });
    return parts.map((part) => [part]);
  });
}

function withoutLastSpace(doc: PDFKit.PDFDocument, stretches: readonly Stretch[]): readonly Stretch[] {
  const last = stretches.at(-1);
  if (last === undefined || !last.text.endsWith(" ")) return stretches;
  const text = last.text.trimEnd();
  return [...stretches.slice(0, -1), { ...last, text, width: widthOf(doc, last.face, last.size, text) }];
}

/** Neighbours of one run become one stretch, so that they are drawn and kerned as one. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const kept: Stretch[] = [];
  for (const stretch of stretches) {
    const last = kept.at(-1);
    if (
      last !== undefined &&
      last.run === stretch.run &&
      last.note === undefined &&
      stretch.note === undefined
    )
      kept.splice(-1, 1, { ...last, text: last.text + stretch.text, width: last.width + stretch.width });
    else kept.push(stretch);
  }
  return kept;
}
