import type { Messages } from "@mapwright/web";
import { ink } from "./ink.ts";
import type { Stretch } from "./lines.ts";
import { drawn, ornament, type Tagged, tagged } from "./tags.ts";

export interface StretchDrawing {
  readonly stretch: Stretch;
  /** Undefined for what an artifact holds. */
  readonly element: Tagged | undefined;
  /** The kind of the element, or of the content in it. */
  readonly kind: string;
  readonly colour: string;
}

/** Draws a stretch with what it is: plain text, a link, a text in another language or the mark of a note. */
export function drawStretch(
  doc: PDFKit.PDFDocument,
  messages: Messages,
  { stretch, element, kind, colour }: StretchDrawing,
  x: number,
  baseline: number,
): void {
  const { run, text, note } = stretch;
  const write = (fill: string) => () => {
    doc.font(stretch.face).fontSize(stretch.size).fillColor(fill);
    doc.text(text, x + (note === undefined ? 0 : 0.6), baseline - stretch.rise, {
      lineBreak: false,
      baseline: "alphabetic",
    });
  };
  if (element === undefined) write(colour)();
  else if (note !== undefined) {
    const mark = tagged(doc, element, "Span", { actual: ` [${note}]${text.endsWith(" ") ? " " : ""}` });
    drawn(doc, mark, "Span", write(ink("soft")));
    mark.end();
  } else if (run.href !== undefined) {
    const link = tagged(doc, element, "Link");
    drawn(doc, link, "Link", write(ink("accent")));
    const told =
      run.number === undefined ? text.trim() : messages.text("brief-number-leads", { number: text.trim() });
    const top = baseline - stretch.size * 0.82;
    doc.link(x, top, stretch.width, stretch.size * 1.12, run.href, linkOptions(link, told));
    link.end();
    if (run.number === undefined && !/^[\d\s.,]+$/.test(text)) underline(doc, x, baseline, stretch.width);
  } else if (run.lang !== undefined) {
    const span = tagged(doc, element, "Span", { lang: run.lang });
    drawn(doc, span, "Span", write(colour));
    span.end();
  } else drawn(doc, element, kind, write(colour));
}

/** An annotation belongs to its element and says where it leads. */
export function linkOptions(structParent: Tagged, told: string): PDFKit.Mixins.AnnotationOption {
  // The types of pdfkit do not know `structParent` yet, its documentation does; a String object is written as text.
  return { structParent, Contents: new String(told) } as unknown as PDFKit.Mixins.AnnotationOption;
}

function underline(doc: PDFKit.PDFDocument, x: number, baseline: number, width: number): void {
  ornament(doc, () => {
    doc
      .moveTo(x, baseline + 1.6)
      .lineTo(x + width, baseline + 1.6)
      .lineWidth(0.4)
      .strokeColor(ink("accent"))
      .stroke();
  });
}
