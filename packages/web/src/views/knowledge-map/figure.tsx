import type { Messages } from "../../messages/messages.ts";
import { at } from "../at.ts";
import { Legend, legendOf } from "../legend.tsx";
import { figureFonts, fontSize } from "../lettering.ts";
import { type FigureTheme, type Paint, paintOf } from "../paint.ts";
import { SeriesPatterns } from "../patterns.tsx";
import { wrapped } from "../wrapped.ts";
import { Bubble } from "./bubble.tsx";
import { layoutOf, type MapLayout } from "./layout.ts";
import type { KnowledgeMapModel } from "./model.ts";
import { baseText, cellText, sentenceText, titleText } from "./words.ts";

export interface KnowledgeMapDrawing {
  readonly model: KnowledgeMapModel;
  readonly messages: Messages;
  readonly width?: number | undefined;
  readonly theme: FigureTheme;
  /** Begins the ids inside, so that two figures can stand on one page. */
  readonly id: string;
  /** Where the initiatives of a cell are listed. With it the figure is a grid of links, without it a picture. */
  readonly hrefOf?: ((row: number, column: number) => string) | undefined;
  /** Writes title, base and sentence into the picture, and this line below it. */
  readonly alone?: { readonly footer: string } | undefined;
}

const defaultWidth = 1080;

interface Part {
  readonly drawing: KnowledgeMapDrawing;
  readonly layout: MapLayout;
  readonly paint: Paint;
}

/** The knowledge map as an SVG element; the same wherever it is drawn. */
export function KnowledgeMapSvg(drawing: KnowledgeMapDrawing) {
  const { model, messages, theme, id, hrefOf, alone } = drawing;
  const paint = paintOf(theme);
  const { legend, heading, above, layout, height } = placesOf(drawing);
  const part = { drawing, layout, paint };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="knowledge-map-drawing"
      viewBox={`0 0 ${at(layout.width)} ${at(height)}`}
      width={at(layout.width)}
      height={at(height)}
      fontFamily={figureFonts}
      fontSize={fontSize}
      fill={paint("ink")}
      {...(hrefOf ? {} : { role: "img", "aria-labelledby": `${id}-title ${id}-sentence` })}
      lang={messages.language}
    >
      {!hrefOf && <title id={`${id}-title`}>{`${model.subject.text}: ${titleText(model, messages)}`}</title>}
      {!hrefOf && <desc id={`${id}-sentence`}>{sentenceText(model, messages)}</desc>}
      <SeriesPatterns id={id} count={legend.entries.length} paint={paint} />
      {alone && <rect width="100%" height="100%" fill={paint("paper")} />}
      {heading.map((line, index) => (
        <text
          key={line}
          x="4"
          y={20 + index * 21}
          fontSize={index === 0 ? 18 : fontSize}
          fontWeight={index === 0 ? 600 : 400}
        >
          {line}
        </text>
      ))}
      <Legend
        layout={legend}
        title={model.layers?.label.text}
        x={4}
        y={above - legend.height - 16}
        id={id}
        paint={paint}
        mark="dot"
        unspoken={hrefOf !== undefined}
      />
      <Body {...part} />
      {alone && (
        <text x="4" y={at(height - 8)} fontSize="11.5" fill={paint("soft")}>
          {alone.footer}
        </text>
      )}
    </svg>
  );
}

/** Where heading, legend and cells lie, and how large the whole is. */
export function placesOf({
  model,
  messages,
  alone,
  width = defaultWidth,
}: Pick<KnowledgeMapDrawing, "model" | "messages" | "alone" | "width">) {
  const legendTexts = (model.layers?.categories ?? []).map(
    ({ label, total }) => `${label.text} (${messages.number(total)})`,
  );
  const legend = legendOf(legendTexts, width);
  const heading = alone ? headingLines(model, messages, width) : [];
  const above =
    heading.length * 21 + (heading.length > 0 ? 16 : 0) + (legend.height > 0 ? legend.height + 34 : 0);
  const layout = layoutOf(model, width, above);
  return { legend, heading, above, layout, height: layout.height + (alone ? 28 : 0) };
}

function headingLines(model: KnowledgeMapModel, messages: Messages, width: number): string[] {
  return [
    ...wrapped(`${model.subject.text}: ${titleText(model, messages)}`, 18, width - 8, 2),
    ...wrapped(sentenceText(model, messages), fontSize, width - 8, 3),
    ...wrapped(baseText(model, messages), fontSize, width - 8, 3),
  ];
}

function Body({ drawing, layout, paint }: Part) {
  const { model, hrefOf, id } = drawing;
  return (
    <g {...(hrefOf ? { role: "grid", "aria-labelledby": `${id}-caption`, className: "grid" } : {})}>
      <ColumnHeads drawing={drawing} layout={layout} paint={paint} />
      {model.rows.categories.map(({ code }, row) => (
        <Row key={code} drawing={drawing} layout={layout} paint={paint} row={row} />
      ))}
      <ColumnTotals drawing={drawing} layout={layout} paint={paint} />
    </g>
  );
}

function ColumnHeads({ drawing, layout, paint }: Part) {
  const { model, messages, hrefOf } = drawing;
  const { left, top, columnWidth, lineHeight, columnLabels, width } = layout;
  const role = hrefOf ? "columnheader" : undefined;
  return (
    <g role={hrefOf ? "row" : undefined}>
      <text role={role} x="4" y={top - 12} fill={paint("soft")}>
        {model.rows.label.text}
      </text>
      <text
        aria-hidden={hrefOf ? true : undefined}
        x={left + 7}
        y={top - 22 - lineHeight * Math.max(1, ...columnLabels.map(({ length }) => length))}
        fill={paint("soft")}
      >
        {model.columns.label.text}
      </text>
      {model.columns.categories.map(({ code, label }, column) => (
        <Lines
          key={code}
          role={role}
          lines={columnLabels[column] ?? []}
          name={label.text}
          x={left + (column + 0.5) * columnWidth}
          y={top - 12 - ((columnLabels[column]?.length ?? 1) - 1) * lineHeight}
          anchor="middle"
          lineHeight={lineHeight}
        />
      ))}
      <text role={role} x={width - 4} y={top - 12} textAnchor="end" fill={paint("soft")}>
        {messages.text("total")}
      </text>
    </g>
  );
}

function Row({ drawing, layout, paint, row }: Part & { readonly row: number }) {
  const { model, messages, hrefOf } = drawing;
  const { top, rowHeight, lineHeight, rowLabels, width } = layout;
  const y = top + row * rowHeight;
  const category = model.rows.categories[row];
  const lines = rowLabels[row] ?? [];
  const total = category?.total ?? 0;
  return (
    <g role={hrefOf ? "row" : undefined}>
      <line x1="0" x2={at(width)} y1={y} y2={y} stroke={paint("line")} />
      <Lines
        role={hrefOf ? "rowheader" : undefined}
        lines={lines}
        name={category?.label.text ?? ""}
        x={4}
        y={y + rowHeight / 2 + 5 - ((lines.length - 1) * lineHeight) / 2}
        anchor="start"
        lineHeight={lineHeight}
      />
      {model.columns.categories.map(({ code }, column) => (
        <Cell key={code} drawing={drawing} layout={layout} paint={paint} row={row} column={column} />
      ))}
      <Total
        role={hrefOf ? "gridcell" : undefined}
        x={width - 4}
        y={y + rowHeight / 2}
        anchor="end"
        number={messages.number(total)}
        share={messages.share(total, model.base)}
        paint={paint}
      />
    </g>
  );
}

function Cell({
  drawing,
  layout,
  paint,
  row,
  column,
}: Part & { readonly row: number; readonly column: number }) {
  const { model, messages, hrefOf, id } = drawing;
  const { left, top, columnWidth, rowHeight } = layout;
  const count = model.counts[row]?.[column] ?? 0;
  const x = left + column * columnWidth;
  const y = top + row * rowHeight;
  const radius = layout.radiusOf(count);
  const middle = y + rowHeight / 2;
  const marks = (
    <>
      <rect
        className="cell"
        x={at(x + 1)}
        y={y + 1}
        width={at(columnWidth - 2)}
        height={rowHeight - 2}
        rx="4"
        fill={paint("raised")}
        fillOpacity="0"
      />
      {count > 0 && (
        <Bubble
          x={x + columnWidth / 2}
          y={middle - 9}
          radius={radius}
          parts={model.layered[row]?.[column] ?? []}
          id={id}
          paint={paint}
        />
      )}
      <text
        x={at(x + columnWidth / 2)}
        y={at(count === 0 ? middle + 5 : middle + radius + 7)}
        textAnchor="middle"
        fill={paint(count === 0 ? "soft" : "ink")}
        fontWeight={count === 0 ? 400 : 600}
      >
        {messages.number(count)}
      </text>
    </>
  );
  if (!hrefOf) return <g>{marks}</g>;
  return (
    <g role="gridcell">
      <a
        href={hrefOf(row, column)}
        aria-label={cellText(model, messages, row, column)}
        data-row={row}
        data-column={column}
      >
        {marks}
      </a>
    </g>
  );
}

function ColumnTotals({ drawing, layout, paint }: Part) {
  const { model, messages, hrefOf } = drawing;
  const { left, top, columnWidth, rowHeight, width } = layout;
  const y = top + model.rows.categories.length * rowHeight;
  return (
    <g role={hrefOf ? "row" : undefined}>
      <line x1="0" x2={at(width)} y1={y} y2={y} stroke={paint("edge")} />
      <text role={hrefOf ? "rowheader" : undefined} x="4" y={y + 26} fill={paint("soft")}>
        {messages.text("total")}
      </text>
      {model.columns.categories.map(({ code, total }, column) => (
        <Total
          key={code}
          role={hrefOf ? "gridcell" : undefined}
          x={left + (column + 0.5) * columnWidth}
          y={y + 22}
          anchor="middle"
          number={messages.number(total)}
          share={messages.share(total, model.base)}
          paint={paint}
        />
      ))}
      <Total
        role={hrefOf ? "gridcell" : undefined}
        x={width - 4}
        y={y + 22}
        anchor="end"
        number={messages.number(model.base)}
        share={undefined}
        paint={paint}
      />
    </g>
  );
}

interface TotalProps {
  readonly role: string | undefined;
  readonly x: number;
  readonly y: number;
  readonly anchor: "middle" | "end";
  readonly number: string;
  readonly share: string | undefined;
  readonly paint: Paint;
}

function Total({ role, x, y, anchor, number, share, paint }: TotalProps) {
  return (
    <text role={role} textAnchor={anchor} x={at(x)} y={at(y)}>
      <tspan x={at(x)} fontWeight="600">
        {number}
      </tspan>
      {share && (
        <tspan x={at(x)} dy="17" fontSize="12" fill={paint("soft")}>
          {` ${share}`}
        </tspan>
      )}
    </text>
  );
}

interface LinesProps {
  readonly role: string | undefined;
  readonly lines: readonly string[];
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle";
  readonly lineHeight: number;
}

/** A label in lines; a reader of the grid hears it whole, even where it is cut. */
function Lines({ role, lines, name, x, y, anchor, lineHeight }: LinesProps) {
  return (
    <text role={role} aria-label={role ? name : undefined} textAnchor={anchor} x={at(x)} y={at(y)}>
      {lines.map((line, index) => (
        <tspan key={line} x={at(x)} dy={index === 0 ? 0 : lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
