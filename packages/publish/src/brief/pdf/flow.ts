import type { Messages } from "@mapwright/web";
import type { Note } from "../document.ts";
import type { SvgElement } from "../svg/parse-svg.ts";
import { type Line, linesOf, type Setting } from "./lines.ts";
import { page } from "./page.ts";
import { settings } from "./settings.ts";
import { drawStretch } from "./stretch.ts";
import { type Tagged, tagged } from "./tags.ts";

/** A figure ready to be placed. */
export interface Measured {
  readonly svg: SvgElement;
  /** Of the drawing, in its own pixels. */
  readonly width: number;
  readonly height: number;
  /** Points to a pixel. */
  readonly scale: number;
  /** With caption, finding and note, in points. */
  readonly total: number;
}

/** What waits for a page to stand at the top of. */
export interface Floating {
  /** Whether it has room from the cursor on. */
  readonly fits: () => boolean;
  readonly draw: () => void;
}

/** More than this many do not wait: the text would run too far ahead of them. */
const mostFloating = 2;

/** Where on the pages the next thing goes. */
export class Flow {
  readonly doc: PDFKit.PDFDocument;
  readonly messages: Messages;
  /** The element that blocks are added to. */
  readonly root: Tagged;
  /** Figures that were measured, by their number. */
  readonly figures = new Map<number, Measured>();
  /** The top of the next line. */
  y: number = page.top;
  /** The bottom of the last note in the margin. */
  #beside: number = page.top;
  #waiting: readonly { readonly note: Note; readonly parent: Tagged }[] = [];
  /** What stands at the top of the next pages, before the text goes on. */
  #floating: readonly Floating[] = [];
  /** Where the text of this page begins. */
  #textTop: number = page.top;

  constructor(doc: PDFKit.PDFDocument, messages: Messages, root: Tagged) {
    this.doc = doc;
    this.messages = messages;
    this.root = root;
  }

  newPage(): void {
    this.doc.addPage();
    this.y = page.top;
    this.#beside = page.top;
    const [waiting, floating] = [this.#waiting, this.#floating];
    this.#waiting = [];
    const left = floating.findIndex(({ fits, draw }, place) => {
      if (place > 0 && !fits()) return true;
      draw();
      return false;
    });
    this.#floating = left === -1 ? [] : floating.slice(left);
    this.#textTop = this.y;
    for (const { note, parent } of waiting) this.#noteAt(note, parent, this.#textTop);
  }

  /** Draws at the top of the next page with room, in order. */
  atNextPage(floating: Floating): void {
    if (this.#floating.length === mostFloating) this.newPage();
    if (this.#floating.length === 0 && floating.fits()) floating.draw();
    else this.#floating = [...this.#floating, floating];
  }

  /** Whether something waits for the next page, which what comes after it must not overtake. */
  get isWaiting(): boolean {
    return this.#floating.length > 0;
  }

  /** Starts a page unless this much fits on it. */
  ensure(height: number): void {
    // What waited for the page may leave too little of it.
    while (this.y + height > page.bottom && this.y > page.top) this.newPage();
  }

  skip(height: number): void {
    if (this.y > page.top) this.y += height;
  }

  /** Goes below the notes in the margin, for what takes the whole width. */
  clear(): void {
    this.y = Math.max(this.y, this.#beside === page.top ? 0 : this.#beside + 6);
  }

  /** Puts notes into the margin, from the height of the text on that cites them, or the top of a page that it went on to. */
  beside(notes: readonly Note[], parent: Tagged, from: number | undefined): void {
    for (const note of notes) this.#noteAt(note, parent, from ?? this.#textTop);
  }

  #noteAt(note: Note, parent: Tagged, from: number): void {
    const lines = linesOf(this.doc, [{ text: `${note.note}  ${note.text}` }], settings.note, page.notes);
    const height = lines.length * settings.note.leading;
    const top = Math.max(from + 2.5, this.#beside === page.top ? 0 : this.#beside + 3);
    // A note that is too low goes up as far as there is room, else to the next page.
    const fitting = Math.min(top, page.bottom - height + settings.note.leading);
    if (fitting < this.#beside || this.#waiting.length > 0) {
      this.#waiting = [...this.#waiting, { note, parent }];
      return;
    }
    const element = tagged(this.doc, parent, "P");
    this.drawLines(lines, settings.note, element, "P", page.left, fitting);
    element.end();
    this.#beside = fitting + height;
  }

  /** Gives what waits for the next pages its pages. */
  catchUp(): void {
    while (this.isWaiting) this.newPage();
  }

  /** Notes that have found no room yet get a page of their own at the end. */
  finish(): void {
    if (this.#waiting.length > 0) this.newPage();
  }

  /** Lines at a place of this page; nothing is broken, and without an element nothing tagged. Gives the bottom. */
  drawLines(
    lines: readonly Line[],
    setting: Setting,
    element: Tagged | undefined,
    kind: string,
    x: number,
    top: number,
  ): number {
    lines.forEach((line, index) => {
      const isLast = index === lines.length - 1;
      drawLine(
        this.doc,
        this.messages,
        { line, setting, element, kind, isLast },
        x,
        top + index * setting.leading,
      );
    });
    return top + lines.length * setting.leading;
  }

  /** Lines from the cursor on, over pages, no line left alone where it can be helped. */
  setLines(lines: readonly Line[], setting: Setting, element: Tagged, kind: string, x: number): void {
    let rest = lines;
    while (rest.length > 0) {
      const room = Math.floor((page.bottom + setting.leading * 0.3 - this.y) / setting.leading);
      const fitting = fittingLines(rest.length, room);
      if (fitting === 0) {
        if (this.y <= page.top) throw new Error("A line is higher than a page.");
        this.newPage();
        continue;
      }
      const isEnd = fitting === rest.length;
      rest.slice(0, fitting).forEach((line, index) => {
        const isLast = isEnd && index === fitting - 1;
        drawLine(this.doc, this.messages, { line, setting, element, kind, isLast }, x, this.y);
        this.y += setting.leading;
      });
      rest = rest.slice(fitting);
      if (rest.length > 0) this.newPage();
    }
  }
}

/** How many of the lines go on this page: all, or as many as leave at least two on either side. */
function fittingLines(lines: number, room: number): number {
  if (room >= lines) return lines;
  if (lines <= 3 || room < 2) return 0;
  return Math.min(room, lines - 2);
}

interface LineDrawing {
  readonly line: Line;
  readonly setting: Setting;
  readonly element: Tagged | undefined;
  readonly kind: string;
  /** The last of its paragraph: no space follows. */
  readonly isLast: boolean;
}

function drawLine(
  doc: PDFKit.PDFDocument,
  messages: Messages,
  drawing: LineDrawing,
  left: number,
  top: number,
): void {
  const { line, setting, element, kind, isLast } = drawing;
  const baseline = top + setting.leading * 0.5 + setting.size * 0.36;
  let x = left;
  line.stretches.forEach((stretch, index) => {
    const isEnd = index === line.stretches.length - 1;
    const text = isEnd && !isLast ? `${stretch.text} ` : stretch.text;
    drawStretch(
      doc,
      messages,
      { stretch: { ...stretch, text }, element, kind, colour: setting.colour },
      x,
      baseline,
    );
    x += stretch.width;
  });
}
