import { renderToStaticMarkup } from "react-dom/server";
import type { DrawnFigure } from "./drawn-figure.ts";
import { FigureSheet, type FigureSheetOptions } from "./figure-sheet.tsx";

/**
 * A figure as a complete SVG file: title, finding, base, the drawing, and at its foot map, release, licence and whether
 * the initiatives are invented. Equal input gives equal text.
 */
export function figureSvg(figure: DrawnFigure, options: FigureSheetOptions): string {
  return renderToStaticMarkup(<FigureSheet figure={figure} {...options} />);
}
