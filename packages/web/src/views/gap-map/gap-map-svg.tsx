import type { Messages } from "../../messages/messages.ts";
import { at } from "../at.ts";
import { Legend, legendOf } from "../legend.tsx";
import { figureFonts, fontSize } from "../lettering.ts";
import { type FigureTheme, type Paint, paintOf } from "../paint.ts";
import { SeriesPatterns } from "../patterns.tsx";
import { estimatedWidth, wrapped } from "../wrapped.ts";
import { GapSigns, signOf } from "./gap-signs.tsx";
import { marksOf } from "./marks.ts";
import { MarksDrawing } from "./marks-drawing.tsx";
import { cellAt, type GapMapModel, gapKindsIn, gapMapSentence, gapMapTitle, partsOf } from "./model.ts";

export interface GapMapDrawing {
  readonly model: GapMapModel;
  readonly messages: Messages;
  readonly theme: FigureTheme;
  readonly id: string;
}

const labelWidth = 236;
const totalWidth = 58;
const rowHeight = 70;
/** Of the greatest mark, and how far below the top of its row it has its middle. */
const markRadius = 21;
const markMiddle = 26;
const headSize = 12.5;
const headLine = 15;

/** The texts of the segments, with those of which it is not known at the end. */
export function segmentTexts({ segments, map }: GapMapModel, messages: Messages): readonly string[] {
  const isUnknown = map.cells.some(({ unsegmented }) => unsegmented > 0);
  return segments.length === 0 ? [] : [...segments, ...(isUnknown ? [messages.text("segment-unknown")] : [])];
}

export function gapMapLayout(model: GapMapModel, messages: Messages) {
  const words = model.columns.flatMap(({ text }) => text.split(/(?<=[\s/-])/));
  const longest = Math.min(130, Math.max(0, ...words.map((word) => estimatedWidth(word.trim(), headSize))));
  const columnWidth = Math.max(
    78,
    longest + 12,
    (1040 - labelWidth - totalWidth) / Math.max(1, model.columns.length),
  );
  const width = labelWidth + totalWidth + columnWidth * model.columns.length;
  const heads = model.columns.map(({ text }) => wrapped(text, headSize, columnWidth - 10, 6));
  const legend = legendOf(segmentTexts(model, messages), width - 8);
  const signs = legendOf(
    gapKindsIn(model).map((kind) => messages.text(`gap-${kind}`)),
    width - 8,
  );
  const legendTop = legend.height === 0 ? 0 : legend.height + 30;
  const top = legendTop + signs.height + 44 + Math.max(1, ...heads.map(({ length }) => length)) * headLine;
  return {
    columnWidth,
    width,
    heads,
    legend,
    signs,
    legendTop,
    top,
    height: top + model.rows.length * rowHeight + 34,
  };
}

/** The gap map as one picture: for files, embeds and print. */
export function GapMapSvg({ model, messages, theme, id }: GapMapDrawing) {
  const paint = paintOf(theme);
  const { columnWidth, width, heads, legend, signs, legendTop, top, height } = gapMapLayout(model, messages);
  const bottom = top + model.rows.length * rowHeight;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="drawing gap-map-drawing"
      viewBox={`0 0 ${at(width)} ${at(height)}`}
      width={at(width)}
      height={at(height)}
      fontFamily={figureFonts}
      fontSize={fontSize}
      fill={paint("ink")}
      role="img"
      aria-labelledby={`${id}-title ${id}-sentence`}
    >
      <title id={`${id}-title`}>{gapMapTitle(model, messages)}</title>
      <desc id={`${id}-sentence`}>{gapMapSentence(model, messages)}</desc>
      <SeriesPatterns id={id} count={Math.max(1, model.segments.length + 1)} paint={paint} />
      <Legend layout={legend} title={model.segmentVariable?.label.text} x={4} y={20} id={id} paint={paint} />
      {signs.entries.map(({ x, y, series, lines }) => {
        const kind = gapKindsIn(model)[series];
        return (
          kind && (
            <g key={kind} transform={`translate(${at(x + 4)} ${at(legendTop + y)})`}>
              <g transform="translate(2 5)">
                <GapSigns d={signOf(kind)} paint={paint} />
              </g>
              <text x="24" y="17">
                {lines.join(" ")}
              </text>
            </g>
          )
        );
      })}
      <text x="4" y={at(top - 10)} fill={paint("soft")} fontSize={headSize}>
        {wrapped(model.rowVariable.label.text, headSize, labelWidth - 12, 1)}
      </text>
      {heads.map((lines, column) => (
        <text
          key={model.columns[column]?.code}
          textAnchor="middle"
          fontSize={headSize}
          fontWeight={model.columns[column]?.isGroup ? 600 : 400}
        >
          {lines.map((line, place) => (
            <tspan
              key={line}
              x={at(labelWidth + (column + 0.5) * columnWidth)}
              y={at(top - 10 - (lines.length - 1 - place) * headLine)}
            >
              {line}
            </tspan>
          ))}
        </text>
      ))}
      {model.rows.map((row, r) => {
        const y = top + r * rowHeight;
        return (
          <g key={row.code}>
            <line x1="0" x2={at(width)} y1={at(y)} y2={at(y)} stroke={paint("line")} />
            <text fontSize={headSize} fontWeight={row.isGroup ? 600 : 400}>
              {wrapped(row.text, headSize, labelWidth - 24, 4).map((line, place) => (
                <tspan
                  key={line}
                  x={row.group !== null && !row.isGroup ? 18 : 4}
                  y={at(y + 20 + place * headLine)}
                >
                  {line}
                </tspan>
              ))}
            </text>
            <text x={at(width - 4)} y={at(y + 32)} textAnchor="end" fontWeight="600">
              {messages.number(row.total)}
            </text>
          </g>
        );
      })}
      <DrawnCells
        model={model}
        messages={messages}
        id={id}
        paint={paint}
        columnWidth={columnWidth}
        top={top}
      />
      <line x1="0" x2={at(width)} y1={at(bottom)} y2={at(bottom)} stroke={paint("edge")} />
      <text x="4" y={at(bottom + 22)} fill={paint("soft")}>
        {messages.text("total")}
      </text>
      {model.columns.map(({ code, total }, c) => (
        <text
          key={code}
          x={at(labelWidth + (c + 0.5) * columnWidth)}
          y={at(bottom + 22)}
          textAnchor="middle"
          fontWeight="600"
        >
          {messages.number(total)}
        </text>
      ))}
      <text x={at(width - 4)} y={at(bottom + 22)} textAnchor="end" fontWeight="600">
        {messages.number(model.map.base)}
      </text>
    </svg>
  );
}

interface DrawnCellsProps extends Pick<GapMapDrawing, "model" | "messages" | "id"> {
  readonly paint: Paint;
  readonly columnWidth: number;
  readonly top: number;
}

/** All cells: their marks, their numbers, and their signs. */
function DrawnCells({ model, messages, id, paint, columnWidth, top }: DrawnCellsProps) {
  const { most, style } = model;
  const cells = model.rows.flatMap((row, r) =>
    model.columns.flatMap((column, c) => {
      const cell = cellAt(model, r, c);
      const x = labelWidth + (c + 0.5) * columnWidth;
      const y = top + r * rowHeight + markMiddle;
      return cell ? [{ ...cell, parts: partsOf(model, cell), x, y, key: `${row.code} ${column.code}` }] : [];
    }),
  );
  const signs = cells.flatMap(({ count, gaps, x, y }) =>
    gaps.map((kind, place) =>
      count === 0
        ? signOf(kind, x - 7, y)
        : signOf(kind, x + columnWidth / 2 - 17, y - markMiddle + 4 + place * 17),
    ),
  );
  return (
    <>
      <MarksDrawing marks={marksOf(cells, { most, style, radius: markRadius })} id={id} paint={paint} />
      <g textAnchor="middle" fontWeight="600">
        {cells.map(
          ({ key, count, x, y }) =>
            count > 0 && (
              <text
                key={key}
                x={at(x)}
                {...(style === "donut"
                  ? { y: at(y + 4.5), fontSize: 12.5 }
                  : { y: at(y + rowHeight - 6 - markMiddle), fontSize: 12 })}
              >
                {messages.number(count)}
              </text>
            ),
        )}
      </g>
      <GapSigns d={signs.join("")} paint={paint} />
    </>
  );
}
