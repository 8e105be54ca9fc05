import type { Messages } from "../../messages/messages.ts";
import { at } from "../at.ts";
import { figureFonts, fontSize } from "../lettering.ts";
import { type Paint, paintOf } from "../paint.ts";
import { SeriesPatterns } from "../patterns.tsx";
import { wrapped } from "../wrapped.ts";
import { CellMarks } from "./cell.tsx";
import type { KnowledgeMapDrawing } from "./drawing.ts";
import { layoutOf, type MapLayout, wideWidth } from "./layout.ts";
import { legendsOf, MapLegends } from "./legends.tsx";
import type { KnowledgeMapModel } from "./model.ts";
import { Place } from "./place.tsx";
import { Lines, Total } from "./texts.tsx";
import { baseText, sentenceText, titleText } from "./words.ts";

interface Part {
  readonly drawing: KnowledgeMapDrawing;
  readonly layout: MapLayout;
  readonly paint: Paint;
}

/** The knowledge map as an SVG element; the same wherever it is drawn. */
export function KnowledgeMapSvg(drawing: KnowledgeMapDrawing) {
  const { model, messages, theme, id, hrefOf, alone } = drawing;
  const paint = paintOf(theme);
  const { legends, heading, above, layout, height } = placesOf(drawing);
  const part = { drawing, layout, paint };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className={`knowledge-map-drawing${layout.width > wideWidth * 1.1 ? " is-wide" : ""}`}
      viewBox={`0 0 ${at(layout.width)} ${at(height)}`}
      width={at(layout.width)}
      height={at(height)}
      fontFamily={figureFonts}
      fontSize={fontSize}
      fill={paint("ink")}
      {...(hrefOf ? { role: "group" } : { role: "img", "aria-labelledby": `${id}-title ${id}-sentence` })}
      lang={messages.language}
    >
      {!hrefOf && (
        <title id={`${id}-title`}>{messages.pair(model.subject.text, titleText(model, messages))}</title>
      )}
      {!hrefOf && <desc id={`${id}-sentence`}>{sentenceText(model, messages)}</desc>}
      <SeriesPatterns id={id} count={model.colours?.categories.length ?? 0} paint={paint} />
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
      <MapLegends
        legends={legends.legends}
        style={layout.style}
        colours={model.colours?.categories.length ?? 0}
        y={above - legends.height}
        id={id}
        paint={paint}
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

/** Where heading, legends and cells lie, and how large the whole is. */
export function placesOf({
  model,
  messages,
  alone,
  width = wideWidth,
}: Pick<KnowledgeMapDrawing, "model" | "messages" | "alone" | "width">) {
  const heading = alone ? headingLines(model, messages, width) : [];
  const { style } = layoutOf(model, width, 0);
  const legends = legendsOf(model, messages, style, width);
  const above = heading.length * 21 + (heading.length > 0 ? 16 : 0) + legends.height;
  const layout = layoutOf(model, width, above);
  return { legends, heading, above, layout, height: layout.height + (alone ? 28 : 0) };
}

function headingLines(model: KnowledgeMapModel, messages: Messages, width: number): string[] {
  return [
    ...wrapped(messages.pair(model.subject.text, titleText(model, messages)), 18, width - 8, 2),
    ...wrapped(sentenceText(model, messages), fontSize, width - 8, 3),
    ...wrapped(baseText(model, messages), fontSize, width - 8, 4),
  ];
}

function Body({ drawing, layout, paint }: Part) {
  const { model, hrefOf, id, labelledBy = `${id}-caption` } = drawing;
  return (
    <g {...(hrefOf ? { role: "grid", "aria-labelledby": labelledBy, className: "grid" } : {})}>
      {layout.style === "beside" && <ColumnEdges layout={layout} paint={paint} />}
      <ColumnHeads drawing={drawing} layout={layout} paint={paint} />
      {model.rows.categories.map(({ code }, row) => (
        <Row key={code} drawing={drawing} layout={layout} paint={paint} row={row} />
      ))}
      <ColumnTotals drawing={drawing} layout={layout} paint={paint} />
    </g>
  );
}

/** Hairlines between columns whose discs would else stand as near to the numbers of their neighbours. */
function ColumnEdges({ layout, paint }: Pick<Part, "layout" | "paint">) {
  const { left, top, columnWidth, columnLabels, rowHeight, rowLabels } = layout;
  const foot = at(top + rowLabels.length * rowHeight);
  const lines = columnLabels.map((_, column) => `M${at(left + column * columnWidth)},${at(top)}V${foot}`);
  return <path d={lines.join("")} stroke={paint("line")} strokeWidth="0.8" />;
}

function ColumnHeads({ drawing, layout, paint }: Part) {
  const { model, messages, hrefOf } = drawing;
  const { left, top, columnWidth, lineHeight, columnLabels, width } = layout;
  const role = hrefOf ? "columnheader" : undefined;
  const lines = Math.max(1, ...columnLabels.map(({ length }) => length));
  return (
    <g role={hrefOf ? "row" : undefined}>
      <text role={role} x="4" y={top - 12} fill={paint("soft")}>
        {model.rows.label.text}
      </text>
      <text
        aria-hidden={hrefOf ? true : undefined}
        x={left + 7}
        y={top - 22 - lineHeight * lines}
        fill={paint("soft")}
      >
        {model.columns.label.text}
      </text>
      {model.columns.categories.map(({ code, label }, column) => (
        <Place
          key={code}
          drawing={drawing}
          role="columnheader"
          row={null}
          column={column}
          x={left + column * columnWidth}
          y={top - 8 - lineHeight * lines}
          width={columnWidth}
          height={lineHeight * lines + 4}
        >
          <Lines
            lines={columnLabels[column] ?? []}
            name={hrefOf ? undefined : label.text}
            x={left + (column + 0.5) * columnWidth}
            y={top - 12 - ((columnLabels[column]?.length ?? 1) - 1) * lineHeight}
            anchor="middle"
            lineHeight={lineHeight}
          />
        </Place>
      ))}
      <text role={role} x={width - 4} y={top - 12} textAnchor="end" fill={paint("soft")}>
        {messages.text("total")}
      </text>
    </g>
  );
}

function Row({ drawing, layout, paint, row }: Part & { readonly row: number }) {
  const { model, messages, hrefOf, id } = drawing;
  const { left, top, rowHeight, lineHeight, rowLabels, width, columnWidth } = layout;
  const y = top + row * rowHeight;
  const category = model.rows.categories[row];
  const lines = rowLabels[row] ?? [];
  const total = category?.total ?? 0;
  return (
    <g role={hrefOf ? "row" : undefined}>
      <line x1="0" x2={at(width)} y1={y} y2={y} stroke={paint("line")} />
      <Place
        drawing={drawing}
        role="rowheader"
        row={row}
        column={null}
        x={0}
        y={y}
        width={left}
        height={rowHeight}
      >
        <Lines
          lines={lines}
          name={hrefOf ? undefined : category?.label.text}
          x={4}
          y={y + rowHeight / 2 + 5 - ((lines.length - 1) * lineHeight) / 2}
          anchor="start"
          lineHeight={lineHeight}
        />
      </Place>
      {model.columns.categories.map(({ code }, column) => (
        <Place
          key={code}
          drawing={drawing}
          role="gridcell"
          row={row}
          column={column}
          x={left + column * columnWidth}
          y={y}
          width={columnWidth}
          height={rowHeight}
        >
          <g transform={`translate(${at(left + column * columnWidth)} ${y})`}>
            <CellMarks
              model={model}
              messages={messages}
              layout={layout}
              paint={paint}
              id={id}
              row={row}
              column={column}
            />
          </g>
        </Place>
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

function ColumnTotals({ drawing, layout, paint }: Part) {
  const { model, messages, hrefOf } = drawing;
  const { left, top, columnWidth, rowHeight, width } = layout;
  const y = top + model.rows.categories.length * rowHeight;
  const role = hrefOf ? "gridcell" : undefined;
  return (
    <g role={hrefOf ? "row" : undefined}>
      <line x1="0" x2={at(width)} y1={y} y2={y} stroke={paint("edge")} />
      <text role={hrefOf ? "rowheader" : undefined} x="4" y={y + 26} fill={paint("soft")}>
        {messages.text("total")}
      </text>
      {model.columns.categories.map(({ code, total }, column) => (
        <Total
          key={code}
          role={role}
          x={left + (column + 0.5) * columnWidth}
          y={y + 22}
          anchor="middle"
          number={messages.number(total)}
          share={messages.share(total, model.base)}
          paint={paint}
        />
      ))}
      <Total
        role={role}
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
