import type { Messages } from "../../messages/messages.ts";
import { at } from "../at.ts";
import { LengthAxis, ticksTo } from "../axis.tsx";
import { DrawingSvg } from "../drawing-svg.tsx";
import { Legend, legendOf } from "../legend.tsx";
import { type FigureTheme, paintOf } from "../paint.ts";
import { SeriesPatterns, seriesFill } from "../patterns.tsx";
import { wrapped } from "../wrapped.ts";
import { type StatisticsModel, statisticsSentence, statisticsTitle } from "./model.ts";

export interface StatisticsDrawing {
  readonly model: StatisticsModel;
  readonly messages: Messages;
  readonly width: number;
  readonly theme: FigureTheme;
  readonly id: string;
  readonly hrefOf?: ((row: number, group: number) => string) | undefined;
}

/** More groups cannot be told apart as bars; the table has all. */
export const mostGroups = 6;

const labelSize = 13;

export function statisticsSize(model: StatisticsModel, width: number) {
  const isNarrow = width < 600;
  const groups = model.groups.slice(0, mostGroups);
  const legend = legendOf(model.by === null ? [] : groups.map(({ text }) => text), width - 8);
  const labelWidth = isNarrow ? 0 : 280;
  const barHeight = groups.length === 1 ? 18 : 13;
  const above = isNarrow ? 20 : 0;
  const rowHeight = above + Math.max(isNarrow ? 0 : 34, groups.length * (barHeight + 2) + 14);
  const top = (legend.height === 0 ? 0 : legend.height + 32) + 26;
  return {
    isNarrow,
    groups,
    legend,
    labelWidth,
    barHeight,
    above,
    rowHeight,
    top,
    height: top + model.rows.length * rowHeight + 10,
  };
}

/** Shares as bars with their intervals, one bar for each group. */
export function StatisticsSvg(drawing: StatisticsDrawing) {
  const { model, messages, width, theme, id, hrefOf } = drawing;
  const paint = paintOf(theme);
  const { isNarrow, groups, legend, labelWidth, barHeight, above, rowHeight, top, height } = statisticsSize(
    model,
    width,
  );
  const most = Math.max(
    0.05,
    ...model.rows.flatMap(({ cells }) => cells.slice(0, mostGroups).map(({ share }) => share.high ?? 0)),
  );
  const ticks = ticksTo(Math.min(1, most), isNarrow ? 2 : 5);
  const xOf = (share: number) => labelWidth + 4 + ((width - labelWidth - 74) * share) / (ticks.at(-1) ?? 1);
  return (
    <DrawingSvg
      width={width}
      height={height}
      id={id}
      title={statisticsTitle(model, messages)}
      sentence={statisticsSentence(model, messages)}
      isLinked={hrefOf !== undefined}
      paint={paint}
    >
      <SeriesPatterns id={id} count={groups.length} paint={paint} />
      <Legend
        layout={legend}
        title={model.by?.label.text}
        x={4}
        y={20}
        id={id}
        paint={paint}
        unspoken={hrefOf !== undefined}
      />
      <LengthAxis
        ticks={ticks}
        written={(tick) => messages.share(tick, 1) ?? ""}
        xOf={xOf}
        top={top}
        bottom={height - 6}
        paint={paint}
      />
      {model.rows.map(({ code, text, cells }, row) => {
        const y = top + row * rowHeight;
        const lines = wrapped(
          text,
          labelSize,
          isNarrow ? width - 8 : labelWidth - 14,
          isNarrow ? 1 : Math.max(2, Math.floor(rowHeight / 16) - 1),
        );
        return (
          <g key={code}>
            {row > 0 && <line x1="0" x2={width} y1={y} y2={y} stroke={paint("line")} />}
            <text x="4" y={y + 18} fontSize={labelSize}>
              {lines.map((line, place) => (
                <tspan key={line} x="4" dy={place === 0 ? 0 : 16}>
                  {line}
                </tspan>
              ))}
            </text>
            {cells.slice(0, mostGroups).map(({ share }, group) => {
              const barY = y + above + 7 + group * (barHeight + 2);
              const key = groups[group]?.code ?? "";
              const marks = (
                <>
                  <rect
                    className="hit"
                    x={labelWidth}
                    y={barY - 1}
                    width={width - labelWidth}
                    height={barHeight + 2}
                    fill={paint("accent")}
                    fillOpacity="0"
                  />
                  {share.share !== null && (
                    <>
                      <rect
                        x={at(xOf(0))}
                        y={barY}
                        width={at(xOf(share.share) - xOf(0))}
                        height={barHeight}
                        fill={seriesFill(id, group)}
                        stroke={paint("ink")}
                        strokeWidth="0.7"
                      />
                      <path
                        d={`M${at(xOf(share.low ?? 0))},${barY + barHeight / 2}H${at(xOf(share.high ?? 0))}`}
                        stroke={paint("paper")}
                        strokeWidth="4"
                      />
                      <path
                        d={`M${at(xOf(share.low ?? 0))},${barY + barHeight / 2}H${at(xOf(share.high ?? 0))}`}
                        stroke={paint("ink")}
                        strokeWidth="1.6"
                      />
                    </>
                  )}
                  <text x={width - 4} y={barY + barHeight / 2 + 4.5} textAnchor="end" fontSize="12">
                    {messages.share(share.numerator, share.denominator)}
                  </text>
                </>
              );
              return hrefOf ? (
                <a
                  key={key}
                  href={hrefOf(row, group)}
                  data-row={row}
                  data-column={group}
                  aria-label={cellText(model, messages, row, group)}
                >
                  {marks}
                </a>
              ) : (
                <g key={key}>{marks}</g>
              );
            })}
          </g>
        );
      })}
    </DrawingSvg>
  );
}

/** A bar in words. */
export function cellText(
  { rows, groups, by }: StatisticsModel,
  messages: Messages,
  row: number,
  group: number,
): string {
  const line = rows[row];
  const share = line?.cells[group]?.share;
  if (!line || !share) return "";
  return messages.text("statistics-cell", {
    category: by === null ? line.text : `${line.text}, ${groups[group]?.text ?? ""}`,
    count: share.numerator,
    base: share.denominator,
    share: messages.share(share.numerator, share.denominator) ?? "",
    low: messages.share(share.low ?? 0, 1) ?? "",
    high: messages.share(share.high ?? 1, 1) ?? "",
  });
}
