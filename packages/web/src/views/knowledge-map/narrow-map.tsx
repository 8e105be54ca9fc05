import { at } from "../at.ts";
import { figureFonts, fontSize } from "../lettering.ts";
import { type Paint, paintOf } from "../paint.ts";
import { SeriesPatterns } from "../patterns.tsx";
import { CellMarks } from "./cell.tsx";
import type { KnowledgeMapDrawing } from "./drawing.ts";
import { legendsOf, MapLegends } from "./legends.tsx";
import { linesLayoutOf } from "./lines-layout.ts";
import { MapLines } from "./map-lines.tsx";
import { headLine, labelHeight, labelLine, type NarrowLayout, narrowLayoutOf } from "./narrow-layout.ts";
import { Place } from "./place.tsx";
import { RowLabel } from "./row-label.tsx";
import { Lines, Total } from "./texts.tsx";
import { sentenceText, titleText } from "./words.ts";

export interface NarrowDrawing extends Omit<KnowledgeMapDrawing, "alone" | "width"> {
  /** In pixels: what a phone or a part of a page has. */
  readonly width: number;
}

interface Part {
  readonly drawing: NarrowDrawing;
  readonly layout: NarrowLayout;
  readonly paint: Paint;
}

/**
 * The knowledge map where labels have no room beside the cells: the label of a row stands above them. Where the columns have no
 * room beside each other either, each cell is a line below the label of its row.
 */
export function NarrowMap(drawing: NarrowDrawing) {
  const { model, messages, theme, id, hrefOf, width, labelledBy = `${id}-caption` } = drawing;
  const paint = paintOf(theme);
  const { style } = narrowLayoutOf(model, width, 0) ?? linesLayoutOf(model, width, 0);
  const legends = legendsOf(model, messages, style, width);
  const layout = narrowLayoutOf(model, width, legends.height) ?? linesLayoutOf(model, width, legends.height);
  const height = at(layout.height);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="knowledge-map-drawing"
      viewBox={`0 0 ${at(width)} ${height}`}
      width={at(width)}
      height={height}
      fontFamily={figureFonts}
      fontSize={fontSize}
      fill={paint("ink")}
      {...(hrefOf ? {} : { role: "img", "aria-labelledby": `${id}-title ${id}-sentence` })}
      lang={messages.language}
    >
      {!hrefOf && (
        <title id={`${id}-title`}>{messages.pair(model.subject.text, titleText(model, messages))}</title>
      )}
      {!hrefOf && <desc id={`${id}-sentence`}>{sentenceText(model, messages)}</desc>}
      <SeriesPatterns id={id} count={model.colours?.categories.length ?? 0} paint={paint} />
      <MapLegends
        legends={legends.legends}
        style={style}
        colours={model.colours?.categories.length ?? 0}
        y={0}
        id={id}
        paint={paint}
        unspoken={hrefOf !== undefined}
      />
      <g {...(hrefOf ? { role: "grid", "aria-labelledby": labelledBy, className: "grid" } : {})}>
        {"heads" in layout ? (
          <Grid drawing={drawing} layout={layout} paint={paint} />
        ) : (
          <MapLines drawing={drawing} layout={layout} paint={paint} />
        )}
      </g>
    </svg>
  );
}

function Grid(part: Part) {
  const { model } = part.drawing;
  return (
    <>
      <ColumnHeads {...part} />
      {model.rows.categories.map(({ code }, row) => (
        <Row key={code} {...part} row={row} />
      ))}
      <ColumnTotals {...part} />
    </>
  );
}

function ColumnHeads({ drawing, layout, paint }: Part) {
  const { model, messages, hrefOf } = drawing;
  const { width, columnWidth, heads, headFont, headTop, headFoot } = layout;
  const role = hrefOf ? "columnheader" : undefined;
  return (
    <g role={hrefOf ? "row" : undefined}>
      <text aria-hidden={hrefOf ? true : undefined} x="2" y={at(headTop - 6)} fill={paint("soft")}>
        {model.columns.label.text}
      </text>
      <text role={role} x="2" y={at(headFoot + labelLine)} fill={paint("soft")}>
        {model.rows.label.text}
      </text>
      <text role={role} x={at(width - 2)} y={at(headFoot + labelLine)} textAnchor="end" fill={paint("soft")}>
        {messages.text("total")}
      </text>
      {heads.map((lines, column) => (
        <Place
          key={model.columns.categories[column]?.code}
          drawing={drawing}
          role="columnheader"
          row={null}
          column={column}
          x={column * columnWidth}
          y={headTop}
          width={columnWidth}
          height={headFoot - headTop}
        >
          <g fontSize={headFont}>
            <Lines
              lines={lines}
              name={undefined}
              x={(column + 0.5) * columnWidth}
              y={headFoot - 8 - (lines.length - 1) * headLine}
              anchor="middle"
              lineHeight={headLine}
            />
          </g>
        </Place>
      ))}
    </g>
  );
}

function Row({ drawing, layout, paint, row }: Part & { readonly row: number }) {
  const { model, messages, hrefOf, id } = drawing;
  const { columnWidth, rowHeight } = layout;
  const top = layout.tops[row] ?? 0;
  const lines = layout.labels[row] ?? [];
  const cellTop = top + labelHeight(lines.length);
  return (
    <g role={hrefOf ? "row" : undefined}>
      <RowLabel drawing={drawing} paint={paint} row={row} lines={lines} y={top} width={layout.width} />
      {model.columns.categories.map(({ code }, column) => (
        <Place
          key={code}
          drawing={drawing}
          role="gridcell"
          row={row}
          column={column}
          x={column * columnWidth}
          y={cellTop}
          width={columnWidth}
          height={rowHeight}
        >
          <g transform={`translate(${at(column * columnWidth)} ${at(cellTop)})`}>
            <CellMarks {...{ model, messages, layout, paint, id, row, column }} />
          </g>
        </Place>
      ))}
    </g>
  );
}

function ColumnTotals({ drawing, layout, paint }: Part) {
  const { model, messages, hrefOf } = drawing;
  const { width, columnWidth, tops } = layout;
  const y = tops.at(-1) ?? 0;
  const role = hrefOf ? "gridcell" : undefined;
  return (
    <g role={hrefOf ? "row" : undefined}>
      <line x1="0" x2={at(width)} y1={at(y)} y2={at(y)} stroke={paint("edge")} />
      <text role={hrefOf ? "rowheader" : undefined} x="2" y={at(y + labelLine)} fill={paint("soft")}>
        {messages.text("total")}
      </text>
      <Total
        role={role}
        x={width - 2}
        y={y + labelLine}
        anchor="end"
        number={messages.number(model.base)}
        share={undefined}
        paint={paint}
      />
      {model.columns.categories.map(({ code, total }, column) => (
        <Total
          key={code}
          role={role}
          x={(column + 0.5) * columnWidth}
          y={y + labelLine * 2 + 4}
          anchor="middle"
          number={messages.number(total)}
          share={messages.share(total, model.base)}
          paint={paint}
        />
      ))}
    </g>
  );
}
