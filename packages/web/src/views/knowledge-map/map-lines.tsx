import { at } from "../at.ts";
import type { Paint } from "../paint.ts";
import { Disc, Units } from "./cell.tsx";
import { Bars, Glyphs } from "./cell-parts.tsx";
import type { KnowledgeMapDrawing } from "./drawing.ts";
import type { LinesLayout } from "./lines-layout.ts";
import type { KnowledgeMapModel, MapCell } from "./model.ts";
import { labelHeight, labelLine } from "./narrow-layout.ts";
import { Place } from "./place.tsx";
import { RowLabel } from "./row-label.tsx";
import { Lines, Total } from "./texts.tsx";

interface Part {
  readonly drawing: KnowledgeMapDrawing;
  readonly layout: LinesLayout;
  readonly paint: Paint;
}

/** The cells of a knowledge map as lines, in groups: first the totals of the columns, then the cells of each row. */
export function MapLines(part: Part) {
  const { model, hrefOf } = part.drawing;
  const { rowLabels, tops, width } = part.layout;
  return (
    <>
      <ColumnHeads {...part} />
      {model.rows.categories.map(({ code }, row) => {
        const [top = 0, lines = []] = [tops[row + 1], rowLabels[row]];
        return (
          <g key={code} role={hrefOf ? "row" : undefined}>
            <RowLabel {...part} row={row} lines={lines} y={top} width={width} />
            {model.columns.categories.map((category, column) => (
              <Line
                key={category.code}
                {...part}
                top={top + labelHeight(lines.length)}
                row={row}
                column={column}
              />
            ))}
          </g>
        );
      })}
    </>
  );
}

function ColumnHeads({ drawing, layout, paint }: Part) {
  const { model, messages, hrefOf } = drawing;
  const role = hrefOf ? "columnheader" : undefined;
  const [top = 0, foot = 0] = layout.tops;
  return (
    <g role={hrefOf ? "row" : undefined}>
      <text role={role} x="2" y={at(foot - 9)} fill={paint("soft")}>
        {model.rows.label.text}
      </text>
      <text role={role} x={at(layout.width - 2)} y={at(foot - 9)} textAnchor="end" fill={paint("soft")}>
        {messages.text("total")}
      </text>
      <text aria-hidden={hrefOf ? true : undefined} x="2" y={at(top + 14)} fill={paint("soft")}>
        {model.columns.label.text}
      </text>
      {model.columns.categories.map(({ code }, column) => (
        <Line key={code} {...{ drawing, layout, paint }} top={top + labelLine} row={null} column={column} />
      ))}
    </g>
  );
}

interface LineProps extends Part {
  /** Of the group's lines. */
  readonly top: number;
  /** Null for the total of the column. */
  readonly row: number | null;
  readonly column: number;
}

function Line({ drawing, layout, paint, top, row, column }: LineProps) {
  const { model, messages, id } = drawing;
  const { columnLabels, lineTops, numbers, inside, discs, inLine, width } = layout;
  const lines = columnLabels[column] ?? [];
  const edges = lineTops[row === null ? 0 : row + 1] ?? [];
  const from = top + (edges[column] ?? 0);
  const height = (edges[column + 1] ?? 0) - (edges[column] ?? 0);
  const middle = from + height / 2;
  const cell = row === null ? undefined : model.cells[row]?.[column];
  const count = cell?.count ?? (row === null ? (model.columns.categories[column]?.total ?? 0) : 0);
  return (
    <Place
      drawing={drawing}
      role={row === null ? "columnheader" : "gridcell"}
      row={row}
      column={column}
      x={0}
      y={from}
      width={width}
      height={height}
    >
      <Lines
        lines={lines}
        name={undefined}
        x={10}
        y={middle + 5 - ((lines.length - 1) * labelLine) / 2}
        anchor="start"
        lineHeight={labelLine}
      />
      <g fill={paint(count === 0 ? "soft" : "ink")}>
        <Total
          x={numbers}
          y={middle + 5}
          anchor="start"
          number={messages.number(count)}
          share={count === 0 ? undefined : messages.share(count, model.base)}
          paint={paint}
          isInLine
        />
      </g>
      {cell && count > 0 && layout.style === "units" && row !== null && (
        <Units {...{ model, messages, paint, id, row, column, inLine }} x={inside} y={from + 6} />
      )}
      {cell && count > 0 && layout.style !== "units" && (
        <>
          <Disc {...{ model, layout, cell, paint }} x={discs} y={middle} />
          <Inside {...{ model, cell, paint, id }} x={inside} width={width - inside - 4} middle={middle} />
        </>
      )}
    </Place>
  );
}

interface InsideProps {
  readonly model: KnowledgeMapModel;
  readonly cell: MapCell;
  readonly x: number;
  readonly width: number;
  readonly middle: number;
  readonly paint: Paint;
  readonly id: string;
}

/** Shapes and bars beside each other, with one place left free between them. */
function Inside({ model, cell, x, width, middle, paint, id }: InsideProps) {
  const shapes = model.layers?.categories.length ?? 0;
  const bars = model.colours?.categories.length ?? 0;
  const slot = Math.min(16, width / Math.max(1, shapes + bars + (shapes > 0 && bars > 0 ? 1 : 0)));
  return (
    <>
      <Glyphs cell={cell} slot={slot} x={x} y={middle} paint={paint} />
      <Bars
        cell={cell}
        slot={slot}
        x={x + (shapes > 0 ? (shapes + 1) * slot : 0)}
        foot={middle + 12}
        high={24}
        {...{ paint, id }}
      />
    </>
  );
}
