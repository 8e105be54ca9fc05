import { languageFrom } from "@mapwright/web";
import type { Block } from "../document.ts";
import { drawingSvg } from "../fill/drawing-svg.ts";
import { parseSvg, type SvgElement } from "../svg/parse-svg.ts";
import type { Flow } from "./flow.ts";
import { ink } from "./ink.ts";
import { linesOf, type Setting } from "./lines.ts";
import { fullWidth, page } from "./page.ts";
import { paintSvg } from "./paint-svg.ts";
import { settings } from "./settings.ts";
import { drawn, ornament, type Tagged, tagged } from "./tags.ts";

/** Pixels of a drawing to the width of a page. */
const drawingWidth = 660;

/** A figure over the whole width: caption and finding above, note below, the finding as its alternative text. */
export function figureBlock(flow: Flow, parent: Tagged, figure: Extract<Block, { kind: "figure" }>): void {
  const { doc, messages } = flow;
  const language = languageFrom(messages.language) ?? "en";
  const svg = parseSvg(
    drawingSvg(figure.drawing, {
      language,
      theme: "print",
      id: `figure-${figure.number}`,
      links: true,
      width: drawingWidth,
    }),
  );
  const size = sizeOf(svg);
  const scale = Math.min(fullWidth / size.width, 0.8);
  const height = size.height * scale;
  const parts = [
    { text: figure.caption, setting: settings.caption, kind: "Caption" },
    { text: figure.sentence, setting: settings.finding, kind: "P" },
  ] as const;
  const textHeight = [...parts, { text: figure.note, setting: settings.note }].reduce(
    (sum, { text, setting }) => sum + linesOf(doc, [{ text }], setting, fullWidth).length * setting.leading,
    0,
  );
  flow.clear();
  flow.skip(10);
  flow.ensure(height + textHeight + 24);
  const { y } = flow;
  ornament(doc, () => {
    doc.moveTo(page.left, y).lineTo(page.right, y).lineWidth(0.5).strokeColor(ink("edge")).stroke();
  });
  flow.y += 6;
  for (const { text, setting, kind } of parts)
    setWide(flow, parent, text, setting, kind === "Caption" ? "P" : kind);
  flow.y += 6;
  const top = flow.y;
  const bbox = [page.left, top, page.left + size.width * scale, top + height] as const;
  const element = tagged(doc, parent, "Figure", { alt: `${figure.caption}. ${figure.sentence}`, bbox });
  const links: {
    readonly href: string;
    readonly label: string;
    readonly box: readonly [number, number, number, number];
  }[] = [];
  drawn(doc, element, "Figure", () => {
    doc.save().translate(page.left, top).scale(scale);
    links.push(...paintSvg(doc, svg));
    doc.restore();
  });
  element.end();
  for (const { href, label, box } of links) {
    const [left, upper, right, lower] = box;
    const link = tagged(doc, parent, "Link", { alt: label });
    const options = {
      structParent: link,
      Contents: new String(label),
    } as unknown as PDFKit.Mixins.AnnotationOption;
    doc.link(
      page.left + left * scale,
      top + upper * scale,
      (right - left) * scale,
      (lower - upper) * scale,
      href,
      options,
    );
    link.end();
  }
  flow.y = top + height + 4;
  setWide(flow, parent, figure.note, settings.note, "P");
  flow.skip(12);
}

function setWide(flow: Flow, parent: Tagged, text: string, setting: Setting, kind: string): void {
  const element = tagged(flow.doc, parent, kind);
  const lines = linesOf(flow.doc, [{ text }], setting, fullWidth);
  flow.y = flow.drawLines(lines, setting, element, kind, page.left, flow.y);
  element.end();
}

function sizeOf({ attributes }: SvgElement): { readonly width: number; readonly height: number } {
  const [, , width = 1, height = 1] = (attributes["viewBox"] ?? "").split(/\s+/).map(Number);
  return { width, height };
}
