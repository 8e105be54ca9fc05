import { languageFrom } from "@mapwright/web";
import type { Block } from "../document.ts";
import { drawingSvg } from "../fill/drawing-svg.ts";
import { parseSvg } from "../svg/parse-svg.ts";
import type { Flow, Measured } from "./flow.ts";
import { ink } from "./ink.ts";
import { linesOf, type Setting } from "./lines.ts";
import { fullWidth, page } from "./page.ts";
import { type DrawnLink, paintSvg } from "./paint-svg.ts";
import { settings } from "./settings.ts";
import { linkOptions } from "./stretch.ts";
import { drawn, ornament, type Tagged, tagged } from "./tags.ts";

type Figure = Extract<Block, { kind: "figure" }>;

/** Pixels of a drawing to the width of a page. */
const drawingWidth = 660;

/** The room for rule and gaps around a figure. */
const around = 28;

/** Measured once: whether a figure fits is asked again and again while it waits for room. */
function measured(flow: Flow, figure: Figure): Measured {
  const known = flow.figures.get(figure.number) ?? newlyMeasured(flow, figure);
  flow.figures.set(figure.number, known);
  return known;
}

function newlyMeasured({ doc, messages }: Flow, figure: Figure): Measured {
  const language = languageFrom(messages.language) ?? "en";
  const id = `figure-${figure.number}`;
  const options = { language, theme: "print", id, links: true, width: drawingWidth } as const;
  const svg = parseSvg(drawingSvg(figure.drawing, options));
  const [, , width = 1, height = 1] = (svg.attributes["viewBox"] ?? "").split(/\s+/).map(Number);
  const texts = [
    { text: figure.caption, setting: settings.caption },
    { text: figure.sentence, setting: settings.finding },
    { text: figure.note, setting: settings.note },
  ].reduce(
    (sum, { text, setting }) => sum + linesOf(doc, [{ text }], setting, fullWidth).length * setting.leading,
    around,
  );
  const scale = Math.min(fullWidth / width, 0.8, (page.bottom - page.top - texts) / height);
  return { svg, width, height, scale, total: height * scale + texts };
}

/** How much smaller a figure may be drawn to stand where it belongs. */
const smallest = 0.86;

/** The room that a figure needs at least. */
export function figureHeight(flow: Flow, figure: Figure): number {
  const { total, height, scale } = measured(flow, figure);
  return total - height * scale * (1 - smallest);
}

/** Whether a figure has room on this page, if need be a little smaller. */
export function figureFits(flow: Flow, figure: Figure): boolean {
  const known = measured(flow, figure);
  const missing = flow.y + known.total - page.bottom;
  if (missing <= 0) return true;
  const scale = known.scale - missing / known.height;
  if (scale < known.scale * smallest) return false;
  flow.figures.set(figure.number, { ...known, scale, total: known.total - missing });
  return true;
}

/** A figure over the whole width: caption and finding above, note below, the finding as its alternative text. */
export function figureBlock(flow: Flow, parent: Tagged, figure: Figure): void {
  const { doc } = flow;
  const { svg, width, height, scale, total } = measured(flow, figure);
  flow.clear();
  flow.skip(10);
  flow.ensure(total - 10);
  const { y } = flow;
  ornament(doc, () => {
    doc.moveTo(page.left, y).lineTo(page.right, y).lineWidth(0.5).strokeColor(ink("edge")).stroke();
  });
  flow.y += 6;
  setWide(flow, parent, figure.caption, settings.caption);
  setWide(flow, parent, figure.sentence, settings.finding);
  flow.y += 6;
  const top = flow.y;
  const bbox = [page.left, top, page.left + width * scale, top + height * scale] as const;
  const element = tagged(doc, parent, "Figure", { alt: `${figure.caption}. ${figure.sentence}`, bbox });
  const links: DrawnLink[] = [];
  drawn(doc, element, "Figure", () => {
    doc.save().translate(page.left, top).scale(scale);
    links.push(...paintSvg(doc, svg));
    doc.restore();
  });
  element.end();
  for (const link of links) setLink(flow, parent, link, { top, scale });
  flow.y = top + height * scale + 4;
  setWide(flow, parent, figure.note, settings.note);
  flow.skip(12);
}

/** A link over a part of a drawing, that says what it leads to. */
function setLink(
  { doc }: Flow,
  parent: Tagged,
  { href, label, box }: DrawnLink,
  at: { top: number; scale: number },
): void {
  const [left, upper, right, lower] = box.map((value) => value * at.scale);
  if (left === undefined || upper === undefined || right === undefined || lower === undefined) return;
  const link = tagged(doc, parent, "Link", { alt: label });
  doc.link(page.left + left, at.top + upper, right - left, lower - upper, href, linkOptions(link, label));
  link.end();
}

function setWide(flow: Flow, parent: Tagged, text: string, setting: Setting): void {
  const element = tagged(flow.doc, parent, "P");
  const lines = linesOf(flow.doc, [{ text }], setting, fullWidth);
  flow.y = flow.drawLines(lines, setting, element, "P", page.left, flow.y);
  element.end();
}
