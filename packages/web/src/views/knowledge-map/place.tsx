import type { ReactNode } from "react";
import { at } from "../at.ts";
import { paintOf } from "../paint.ts";
import type { KnowledgeMapDrawing } from "./drawing.ts";
import { placeText } from "./words.ts";

interface PlaceProps {
  readonly drawing: KnowledgeMapDrawing;
  readonly role: "columnheader" | "rowheader" | "gridcell";
  readonly row: number | null;
  readonly column: number | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

/** A cell or header: a link to its initiatives where the figure is a grid, named by what its marks and numbers say. Headers are row or column 0 of the grid. */
export function Place({ drawing, role, row, column, x, y, width, height, children }: PlaceProps) {
  const { model, messages, hrefOf, theme } = drawing;
  const ground = (
    <rect
      className="cell"
      x={at(x + 1)}
      y={at(y + 1)}
      width={at(width - 2)}
      height={at(height - 2)}
      rx="4"
      fill={paintOf(theme)("raised")}
      fillOpacity="0"
    />
  );
  if (!hrefOf) return <g>{children}</g>;
  return (
    <g role={role}>
      <a
        href={hrefOf(row, column)}
        aria-label={placeText(model, messages, row, column)}
        data-row={row === null ? 0 : row + 1}
        data-column={column === null ? 0 : column + 1}
      >
        {ground}
      </a>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: drawn marks take no focus; the link beside them says it all. */}
      <g aria-hidden="true" pointerEvents="none">
        {children}
      </g>
    </g>
  );
}
