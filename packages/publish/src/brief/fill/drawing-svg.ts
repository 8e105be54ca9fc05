import { type FigureTheme, knowledgeMapSvg, type Language, narrowMapSvg, shareBarsSvg } from "@mapwright/web";
import type { Drawing } from "../document.ts";

export interface DrawingOptions {
  readonly language: Language;
  readonly theme: FigureTheme;
  readonly id: string;
  /** The id of what names bars that are links; that of the figure's caption when absent. */
  readonly labelledBy?: string;
  /** With links the figure is a list or grid of links, without them a picture. */
  readonly links: boolean;
  readonly width?: number;
}

/** A figure of a brief as SVG text, as the pages of the map draw it. */
export function drawingSvg(drawing: Drawing, { links, ...options }: DrawingOptions): string {
  switch (drawing.kind) {
    case "bars": {
      const { hrefs, model } = drawing;
      return shareBarsSvg(model, { ...options, hrefOf: links ? (bar) => hrefs[bar] ?? "" : undefined });
    }
    case "knowledge-map": {
      const { hrefs, model } = drawing;
      return knowledgeMapSvg(model, { width: 760, ...options, hrefOf: links ? placesIn(hrefs) : undefined });
    }
  }
}

/** A figure of links for a phone. */
export function phoneSvg(
  drawing: Drawing,
  { width, labelledBy, ...options }: DrawingOptions & { readonly width: number; readonly labelledBy: string },
): string {
  if (drawing.kind === "bars") return drawingSvg(drawing, { ...options, width, labelledBy });
  const { language, theme, id } = options;
  const hrefOf = placesIn(drawing.hrefs);
  return narrowMapSvg(drawing.model, { language, theme, id, width, labelledBy, hrefOf });
}

function placesIn(hrefs: readonly (readonly string[])[]) {
  const at = (position: number | null) => (position === null ? 0 : position + 1);
  return (row: number | null, column: number | null) => hrefs[at(row)]?.[at(column)] ?? "";
}
