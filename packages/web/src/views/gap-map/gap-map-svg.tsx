import type { Messages } from "../../messages/messages.ts";
import { at } from "../at.ts";
import { Legend, legendOf } from "../legend.tsx";
import { figureFonts, fontSize } from "../lettering.ts";
import { type FigureTheme, paintOf } from "../paint.ts";
import { SeriesPatterns } from "../patterns.tsx";
import { estimatedWidth, wrapped } from "../wrapped.ts";
import { CellMark, GapSigns, markSize } from "./cell-mark.tsx";
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
                <GapSigns kinds={[kind]} paint={paint} />
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
            {model.columns.map((column, c) => {
              const cell = cellAt(model, r, c);
              if (!cell) return null;
              const x = labelWidth + (c + 0.5) * columnWidth;
              return (
                <g key={column.code}>
                  <g transform={`translate(${at(x - markSize / 2)} ${at(y + 2)})`}>
                    <CellMark
                      count={cell.count}
                      parts={partsOf(model, cell)}
                      most={model.most}
                      style={model.style}
                      id={id}
                      paint={paint}
                      written={messages.number(cell.count)}
                    />
                  </g>
                  {cell.count > 0 && model.style !== "donut" && (
                    <text
                      x={at(x)}
                      y={at(y + rowHeight - 6)}
                      textAnchor="middle"
                      fontSize="12"
                      fontWeight="600"
                    >
                      {messages.number(cell.count)}
                    </text>
                  )}
                  {cell.gaps.map((kind, place) => (
                    <g
                      key={kind}
                      transform={
                        cell.count === 0
                          ? `translate(${at(x - 7)} ${at(y + rowHeight / 2 - 9)})`
                          : `translate(${at(x + columnWidth / 2 - 17)} ${at(y + 4 + place * 17)})`
                      }
                    >
                      <GapSigns kinds={[kind]} paint={paint} />
                    </g>
                  ))}
                </g>
              );
            })}
            <text x={at(width - 4)} y={at(y + 32)} textAnchor="end" fontWeight="600">
              {messages.number(row.total)}
            </text>
          </g>
        );
      })}
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
