import type { Face } from "../../shared/fonts.ts";
import { type Box, boxOf } from "../svg/box.ts";
import type { SvgElement } from "../svg/parse-svg.ts";
import { numbersIn, type Transform, transformIn, unmoved, within } from "../svg/transform.ts";
import { widthOf } from "./lines.ts";

/** What an element inherits. */
interface Pen {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly fontSize: number;
  readonly weight: string;
  readonly anchor: string;
}

const firstPen: Pen = {
  fill: "#000000",
  stroke: "none",
  strokeWidth: 1,
  fontSize: 13,
  weight: "400",
  anchor: "start",
};

/** A link in a drawing: where it leads, how it is called, and the box of what it holds, in pixels of the drawing. */
export interface DrawnLink {
  readonly href: string;
  readonly label: string;
  readonly box: Box;
}

interface Painting {
  readonly doc: PDFKit.PDFDocument;
  readonly patterns: ReadonlyMap<string, SvgElement>;
  readonly links: DrawnLink[];
}

/**
 * Paints a drawing of our own figures as vectors: `g`, `rect`, `circle`, `line`, `path`, `text` with `tspan`, moved or not, patterns
 * as fills. Gives its links. Throws for what it would leave out, so that no figure is printed in part.
 */
export function paintSvg(doc: PDFKit.PDFDocument, svg: SvgElement): readonly DrawnLink[] {
  const patterns = new Map(patternsIn(svg).map((one) => [one.attributes["id"] ?? "", one]));
  const painting: Painting = { doc, patterns, links: [] };
  paintAll(painting, svg, penOf(svg, firstPen), unmoved);
  return painting.links;
}

function patternsIn(element: SvgElement): SvgElement[] {
  if (element.name === "pattern") return [element];
  return element.children.flatMap((child) => (typeof child === "string" ? [] : patternsIn(child)));
}

function penOf({ attributes }: SvgElement, pen: Pen): Pen {
  return {
    fill: attributes["fill"] ?? pen.fill,
    stroke: attributes["stroke"] ?? pen.stroke,
    strokeWidth: Number(attributes["stroke-width"] ?? pen.strokeWidth),
    fontSize: Number(attributes["font-size"] ?? pen.fontSize),
    weight: attributes["font-weight"] ?? pen.weight,
    anchor: attributes["text-anchor"] ?? pen.anchor,
  };
}

function paintAll(painting: Painting, element: SvgElement, pen: Pen, at: Transform): void {
  for (const child of element.children)
    if (typeof child !== "string") paint(painting, child, penOf(child, pen), at);
}

/** Paints an element where it is moved to; `at` is where it stands in the drawing, for its links. */
function paint(painting: Painting, element: SvgElement, pen: Pen, at: Transform): void {
  const { transform } = element.attributes;
  if (transform === undefined) {
    paintHere(painting, element, pen, at);
    return;
  }
  const own = transformIn(transform);
  painting.doc.save().transform(...own);
  paintHere(painting, element, pen, within(at, own));
  painting.doc.restore();
}

function paintHere(painting: Painting, element: SvgElement, pen: Pen, at: Transform): void {
  switch (element.name) {
    case "g":
      paintAll(painting, element, pen, at);
      return;
    case "a": {
      const { href = "", "aria-label": label = "" } = element.attributes;
      painting.links.push({ href, label, box: boxOf(element, at) });
      paintAll(painting, element, pen, at);
      return;
    }
    case "rect":
    case "circle":
    case "line":
    case "path":
      paintShape(painting, element, pen);
      return;
    case "text":
      paintText(painting, element, pen);
      return;
    case "title":
    case "desc":
    case "defs":
      return;
    default:
      throw new Error(`A figure has a "${element.name}", which is not painted.`);
  }
}

function paintShape(painting: Painting, element: SvgElement, pen: Pen): void {
  const { doc, patterns } = painting;
  const { "fill-opacity": opacity = "1", "stroke-dasharray": dashes = "" } = element.attributes;
  if (opacity === "0") return;
  const trace = () => traced(doc, element);
  const pattern = patterns.get(/^url\(#(.+)\)$/.exec(pen.fill)?.[1] ?? "");
  if (pattern !== undefined) {
    doc.save();
    trace();
    doc.clip();
    tile(painting, pattern, boxOf(element));
    doc.restore();
  } else if (pen.fill !== "none" && element.name !== "line") {
    doc.save();
    if (opacity !== "1") doc.fillOpacity(Number(opacity));
    trace();
    doc.fill(pen.fill).restore();
  }
  if (pen.stroke === "none") return;
  const [dash, space] = numbersIn(dashes);
  doc.save().lineWidth(pen.strokeWidth);
  if (dash !== undefined) doc.dash(dash, { space: space ?? dash });
  trace();
  doc.stroke(pen.stroke).restore();
}

function traced(doc: PDFKit.PDFDocument, element: SvgElement): void {
  const { attributes } = element;
  const number = (name: string) => Number(attributes[name] ?? 0);
  switch (element.name) {
    case "rect":
      doc.rect(number("x"), number("y"), number("width"), number("height"));
      return;
    case "circle":
      doc.circle(number("cx"), number("cy"), number("r"));
      return;
    case "line":
      doc.moveTo(number("x1"), number("y1")).lineTo(number("x2"), number("y2"));
      return;
    default:
      doc.path(attributes["d"] ?? "");
  }
}

/** Fills a box with a pattern, tile by tile from the origin as SVG does; the clip is set. */
function tile(painting: Painting, pattern: SvgElement, [left, top, right, bottom]: Box): void {
  const { doc } = painting;
  const width = Number(pattern.attributes["width"] ?? 8);
  const height = Number(pattern.attributes["height"] ?? 8);
  const [ground] = pattern.children;
  if (ground !== undefined && typeof ground !== "string")
    doc.rect(left, top, right - left, bottom - top).fill(ground.attributes["fill"] ?? "#ffffff");
  const rest = { ...pattern, children: pattern.children.slice(1) };
  if (rest.children.length === 0) return;
  for (let y = Math.floor(top / height) * height; y < bottom; y += height)
    for (let x = Math.floor(left / width) * width; x < right; x += width) {
      doc.save().rect(x, y, width, height).clip().translate(x, y);
      paintAll(painting, rest, { ...firstPen, fill: "none" }, unmoved);
      doc.restore();
    }
}

interface Cursor {
  x: number;
  y: number;
}

interface Piece {
  readonly text: string;
  readonly pen: Pen;
  readonly face: Face;
  readonly x: number | undefined;
  readonly dx: number;
  readonly dy: number;
}

function paintText(painting: Painting, element: SvgElement, pen: Pen): void {
  const pieces = piecesOf(element, pen);
  const cursor: Cursor = { x: Number(element.attributes["x"] ?? 0), y: Number(element.attributes["y"] ?? 0) };
  for (let start = 0; start < pieces.length; ) {
    const next = pieces.findIndex((piece, place) => place > start && piece.x !== undefined);
    const end = next < 0 ? pieces.length : next;
    paintChunk(painting, pieces.slice(start, end), cursor);
    start = end;
  }
}

/** Pieces up to the next absolute place are anchored as one. */
function paintChunk({ doc }: Painting, pieces: readonly Piece[], cursor: Cursor): void {
  const [first] = pieces;
  if (first === undefined) return;
  const widths = pieces.map(({ face, pen, text, dx }) => widthOf(doc, face, pen.fontSize, text) + dx);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const anchored = first.pen.anchor === "end" ? whole : first.pen.anchor === "middle" ? whole / 2 : 0;
  cursor.x = (first.x ?? cursor.x) - anchored;
  pieces.forEach((piece, index) => {
    cursor.y += piece.dy;
    doc.font(piece.face).fontSize(piece.pen.fontSize).fillColor(piece.pen.fill);
    doc.text(piece.text, cursor.x + piece.dx, cursor.y, { lineBreak: false, baseline: "alphabetic" });
    cursor.x += widths[index] ?? 0;
  });
}

function piecesOf(element: SvgElement, pen: Pen): readonly Piece[] {
  const face: Face = Number(pen.weight) >= 600 ? "sans-strong" : "sans";
  const number = (name: string) => Number(element.attributes[name] ?? 0);
  const x = element.attributes["x"] === undefined ? undefined : number("x");
  return element.children.flatMap((child, index): readonly Piece[] => {
    if (typeof child !== "string") return piecesOf(child, penOf(child, pen));
    if (child === "") return [];
    const isFirst = index === 0;
    return [
      {
        text: child,
        pen,
        face,
        x: isFirst ? x : undefined,
        dx: isFirst ? number("dx") : 0,
        dy: isFirst ? number("dy") : 0,
      },
    ];
  });
}
