import type { Messages } from "../../messages/messages.ts";
import { at } from "../at.ts";
import { countTicks, StepAxis, ticksTo, ValueAxis } from "../axis.tsx";
import { DrawingSvg } from "../drawing-svg.tsx";
import { Legend, legendOf } from "../legend.tsx";
import { type FigureTheme, type Paint, paintOf } from "../paint.ts";
import { SeriesPatterns, seriesDash, seriesFill, seriesLook } from "../patterns.tsx";
import { type TrendModel, trendSentence, trendStepText, trendTitle } from "./model.ts";

export interface TrendDrawing {
  readonly model: TrendModel;
  readonly messages: Messages;
  readonly width: number;
  readonly theme: FigureTheme;
  readonly id: string;
  /** Where a step leads. With it the figure is a row of links, without it a picture. */
  readonly hrefOf?: ((place: number) => string) | undefined;
  /** Steps that are being brushed, first and last place. */
  readonly brushed?: { readonly from: number; readonly to: number } | undefined;
}

const plotHeight = 300;
const left = 48;
const bottom = 34;

export function trendSize({ by, drawn }: TrendModel, width: number) {
  const legend = legendOf(by === null ? [] : drawn.map(({ text }) => text), width - 8);
  const top = legend.height === 0 ? 16 : legend.height + 44;
  return { legend, top, height: top + plotHeight + bottom };
}

/** Initiatives over time as stacked bars or lines. */
export function TrendSvg(drawing: TrendDrawing) {
  const { model, messages, width, theme, id, hrefOf, brushed } = drawing;
  const paint = paintOf(theme);
  const { legend, top, height } = trendSize(model, width);
  const stepWidth = (width - left - 8) / Math.max(1, model.steps.length);
  const most = mostOf(model);
  const ticks = model.measure === "share" ? ticksTo(most) : countTicks(most);
  const highest = ticks.at(-1) ?? 1;
  const yOf = (value: number) => top + plotHeight * (1 - value / highest);
  const xOf = (place: number) => left + (place + 0.5) * stepWidth;
  const plot = { model, paint, id, stepWidth, xOf, yOf };
  return (
    <DrawingSvg
      width={width}
      height={height}
      id={id}
      title={trendTitle(model, messages)}
      sentence={trendSentence(model, messages)}
      isLinked={hrefOf !== undefined}
      paint={paint}
    >
      <SeriesPatterns id={id} count={model.drawn.length} paint={paint} />
      <Legend
        layout={legend}
        title={model.by?.label.text}
        x={4}
        y={20}
        id={id}
        paint={paint}
        mark={model.form === "lines" ? "line" : "swatch"}
        unspoken={hrefOf !== undefined}
      />
      <ValueAxis
        ticks={ticks}
        written={(tick) =>
          model.measure === "share" ? (messages.share(tick, 1) ?? "") : messages.number(tick)
        }
        yOf={yOf}
        left={left}
        right={width - 8}
        paint={paint}
      />
      {model.form === "lines" && model.by !== null ? <Lines {...plot} /> : <Stacks {...plot} />}
      <StepAxis
        steps={model.steps.map(({ step, text }) => ({ key: step, text }))}
        xOf={xOf}
        y={top + plotHeight}
        stepWidth={stepWidth}
        paint={paint}
      />
      {hrefOf &&
        model.steps.map(({ step }, place) => (
          <a
            key={step}
            href={hrefOf(place)}
            data-row="0"
            data-column={place}
            aria-label={trendStepText(model, messages, place)}
          >
            <rect
              className={brushed && place >= brushed.from && place <= brushed.to ? "hit brushed" : "hit"}
              x={at(left + place * stepWidth)}
              y={top - 8}
              width={at(stepWidth)}
              height={plotHeight + bottom}
              fill={paint("accent")}
              fillOpacity="0"
            />
          </a>
        ))}
    </DrawingSvg>
  );
}

function mostOf({ trend, drawn, measure, form, by }: TrendModel): number {
  const heights = trend.steps.map(({ base }, place) => {
    const values = drawn.map(({ values: all }) =>
      measure === "share" ? part(all[place] ?? 0, base) : (all[place] ?? 0),
    );
    return form === "lines" && by !== null
      ? Math.max(0, ...values)
      : values.reduce((sum, value) => sum + value, 0);
  });
  return Math.max(measure === "share" ? 0.1 : 1, ...heights);
}

function part(count: number, base: number): number {
  return base > 0 ? count / base : 0;
}

interface Plot {
  readonly model: TrendModel;
  readonly paint: Paint;
  readonly id: string;
  readonly stepWidth: number;
  readonly xOf: (place: number) => number;
  readonly yOf: (value: number) => number;
}

function Stacks({ model, paint, id, stepWidth, xOf, yOf }: Plot) {
  const barWidth = Math.max(1.5, Math.min(stepWidth * 0.78, 72));
  return (
    <g stroke={paint("ink")} strokeWidth={stepWidth < 9 ? 0 : 0.7}>
      {model.steps.map(({ step, isIn }, place) => {
        let below = 0;
        return (
          <g key={step} opacity={isIn ? 1 : 0.35}>
            {model.drawn.map(({ code, values }, series) => {
              const count = values[place] ?? 0;
              const value =
                model.measure === "share" ? part(count, model.trend.steps[place]?.base ?? 0) : count;
              const from = below;
              below += value;
              return value === 0 ? null : (
                <rect
                  key={code}
                  x={at(xOf(place) - barWidth / 2)}
                  y={at(yOf(below))}
                  width={at(barWidth)}
                  height={at(yOf(from) - yOf(below))}
                  fill={seriesFill(id, series)}
                />
              );
            })}
          </g>
        );
      })}
    </g>
  );
}

function Lines({ model, paint, xOf, yOf }: Plot) {
  return (
    <g fill="none">
      {model.drawn.map(({ code, values }, series) => {
        // A share without a base is no zero: the line stops there.
        const points = values.map((count, place) => {
          const base = model.trend.steps[place]?.base ?? 0;
          if (model.measure === "count") return { place, y: yOf(count) };
          return base === 0 ? null : { place, y: yOf(count / base) };
        });
        const path = points
          .map((point, place) =>
            point === null
              ? ""
              : `${place === 0 || points[place - 1] === null ? "M" : "L"}${at(xOf(point.place))},${at(point.y)}`,
          )
          .join("");
        const colour = paint(seriesLook(series).token);
        return (
          <g key={code} stroke={colour}>
            <path d={path} strokeWidth="2.6" strokeDasharray={seriesDash(series)} strokeLinejoin="round" />
            {points.map(
              (point) =>
                point && (
                  <circle
                    key={point.place}
                    cx={at(xOf(point.place))}
                    cy={at(point.y)}
                    r={model.steps[point.place]?.isIn ? 3.2 : 1.6}
                    fill={paint("paper")}
                    strokeWidth="1.8"
                  />
                ),
            )}
          </g>
        );
      })}
    </g>
  );
}
