import { at } from "../at.ts";
import type { Paint } from "../paint.ts";
import type { KnowledgeMapDrawing } from "./drawing.ts";
import { labelHeight, labelLine, rowTotalWidth } from "./narrow-layout.ts";
import { Place } from "./place.tsx";
import { Lines, Total } from "./texts.tsx";

interface RowLabelProps {
  readonly drawing: KnowledgeMapDrawing;
  readonly paint: Paint;
  readonly row: number;
  readonly lines: readonly string[];
  readonly y: number;
  /** Of the drawing. */
  readonly width: number;
}

/** The label of a row above its cells, with the total of the row at the end of the line. */
export function RowLabel({ drawing, paint, row, lines, y, width }: RowLabelProps) {
  const { model, messages, hrefOf } = drawing;
  const total = model.rows.categories[row]?.total ?? 0;
  return (
    <>
      <line x1="0" x2={at(width)} y1={at(y)} y2={at(y)} stroke={paint("line")} />
      <Place
        drawing={drawing}
        role="rowheader"
        row={row}
        column={null}
        x={0}
        y={y}
        width={width - rowTotalWidth}
        height={labelHeight(lines.length)}
      >
        <g fontWeight="600">
          <Lines lines={lines} name={undefined} x={2} y={y + 19} anchor="start" lineHeight={labelLine} />
        </g>
      </Place>
      <Total
        role={hrefOf ? "gridcell" : undefined}
        x={width - 2}
        y={y + 19}
        anchor="end"
        number={messages.number(total)}
        share={messages.share(total, model.base)}
        paint={paint}
        isInLine
      />
    </>
  );
}
