import type { Conversion } from "@mapwright/atlas";
import type { Messages } from "../../messages/messages.ts";
import { at } from "../at.ts";
import { countTicks, LengthAxis } from "../axis.tsx";
import { DrawingSvg } from "../drawing-svg.tsx";
import { Legend, legendOf } from "../legend.tsx";
import { fontSize } from "../lettering.ts";
import { type FigureTheme, type Paint, paintOf } from "../paint.ts";
import { SeriesPatterns, seriesFill } from "../patterns.tsx";
import { wrapped } from "../wrapped.ts";
import { type FunnelModel, funnelLineText, funnelSentence, funnelTitle } from "./model.ts";

export interface FunnelDrawing {
  readonly model: FunnelModel;
  readonly messages: Messages;
  readonly width: number;
  readonly theme: FigureTheme;
  readonly id: string;
  readonly hrefOf?: ((place: number) => string) | undefined;
}

const axisSpace = 30;

/** The parts of a bar: the Mapping, each test that stopped, and what is not recorded. */
function partTexts({ tests, lines }: FunnelModel, messages: Messages): readonly string[] {
  const unknown = lines.some(({ conversion }) => conversion.unknown > 0);
  return [
    messages.text("stage-mapping-short"),
    ...tests.map(({ text }) => text),
    ...(unknown ? [messages.text("stopped-unknown")] : []),
  ];
}

function partsOf({ mapping, stoppedBy, unknown }: Conversion, { tests }: FunnelModel): readonly number[] {
  return [mapping, ...tests.map(({ test }) => stoppedBy[test] ?? 0), unknown];
}

export function funnelSize(model: FunnelModel, messages: Messages, width: number) {
  const isNarrow = width < 600;
  const legend = legendOf(partTexts(model, messages), width - 8);
  const labelWidth = isNarrow ? 0 : 220;
  const shareWidth = isNarrow ? 84 : 250;
  const lineHeight = isNarrow ? 54 : 36;
  const top = legend.height + 20 + axisSpace;
  return {
    isNarrow,
    legend,
    labelWidth,
    shareWidth,
    lineHeight,
    top,
    height: top + model.lines.length * lineHeight + 12,
  };
}

/** Inventory and Mapping by group: what stopped the rest as parts of the bar, and the share with its interval. */
export function FunnelSvg(drawing: FunnelDrawing) {
  const { model, messages, width, theme, id, hrefOf } = drawing;
  const paint = paintOf(theme);
  const size = funnelSize(model, messages, width);
  const { isNarrow, legend, labelWidth, shareWidth, lineHeight, top, height } = size;
  const right = width - shareWidth - (isNarrow ? 24 : 90);
  // The line of all has no bar: beside it no group could be seen.
  const most = Math.max(
    1,
    ...model.lines.slice(model.lines.length > 1 ? 1 : 0).map((line) => line.conversion.inventory),
  );
  const ticks = countTicks(most, isNarrow ? 2 : 4);
  const xOf = (value: number) => labelWidth + ((right - labelWidth) * value) / (ticks.at(-1) ?? 1);
  const shareLeft = width - shareWidth;
  const shareX = (share: number) => shareLeft + 8 + (shareWidth - 78) * share;
  return (
    <DrawingSvg
      width={width}
      height={height}
      id={id}
      title={funnelTitle(model, messages)}
      sentence={funnelSentence(model, messages)}
      isLinked={hrefOf !== undefined}
      paint={paint}
    >
      <SeriesPatterns id={id} count={legend.entries.length} paint={paint} />
      <Legend
        layout={legend}
        title={undefined}
        x={4}
        y={2}
        id={id}
        paint={paint}
        unspoken={hrefOf !== undefined}
      />
      <LengthAxis
        ticks={ticks}
        written={messages.number}
        xOf={xOf}
        top={top}
        bottom={height - 8}
        paint={paint}
      />
      {!isNarrow && (
        <LengthAxis
          ticks={[0, 0.5, 1]}
          written={(tick) => messages.share(tick, 1) ?? ""}
          xOf={shareX}
          top={top}
          bottom={height - 8}
          paint={paint}
        />
      )}
      {model.lines.map((line, place) => {
        const y = top + place * lineHeight;
        const isAll = place === 0 && model.lines.length > 1;
        const { mapping, inventory, share } = line.conversion;
        const counts = `${messages.number(mapping)} / ${messages.number(inventory)}`;
        const barEnd = isAll ? xOf(0) : xOf(inventory);
        return (
          <g key={line.code ?? "all"}>
            <g aria-hidden={hrefOf ? true : undefined}>
              <Name
                text={line.text}
                isAll={isAll}
                isNarrow={isNarrow}
                y={y}
                width={isNarrow ? right : labelWidth - 14}
              />
              {!isAll && (
                <Parts
                  parts={partsOf(line.conversion, model)}
                  xOf={xOf}
                  id={id}
                  paint={paint}
                  y={isNarrow ? y + 25 : y + 8}
                  height={20}
                />
              )}
              <text
                {...(isNarrow
                  ? { x: width - 4, y: y + 18, textAnchor: "end" }
                  : { x: at(barEnd + 8), y: y + 23 })}
                fontSize="12"
                fill={paint("soft")}
              >
                {counts}
              </text>
              <text x={width - 4} y={y + (isNarrow ? 40 : 23)} textAnchor="end" fontWeight="600">
                {messages.share(mapping, inventory)}
              </text>
              {!isNarrow && <Whisker {...share} xOf={shareX} y={y + 18} paint={paint} />}
            </g>
            {hrefOf && (
              <a
                href={hrefOf(place)}
                data-row={place}
                data-column="0"
                aria-label={funnelLineText(model, messages, place)}
              >
                <rect
                  className="hit"
                  x="0"
                  y={y + 1}
                  width={width}
                  height={lineHeight - 2}
                  fill={paint("accent")}
                  fillOpacity="0"
                />
              </a>
            )}
          </g>
        );
      })}
    </DrawingSvg>
  );
}

function Name(props: { text: string; isAll: boolean; isNarrow: boolean; y: number; width: number }) {
  const { text, isAll, isNarrow, y, width } = props;
  const lines = wrapped(text, fontSize, width, isNarrow ? 1 : 2);
  const first = isNarrow ? y + 18 : y + (lines.length === 1 ? 23 : 15);
  return (
    <text x="4" y={first} fontWeight={isAll ? 600 : 400}>
      {lines.map((line, place) => (
        <tspan key={line} x="4" dy={place === 0 ? 0 : 16}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface PartsProps {
  readonly parts: readonly number[];
  readonly xOf: (value: number) => number;
  readonly y: number;
  readonly height: number;
  readonly id: string;
  readonly paint: Paint;
}

function Parts({ parts, xOf, y, height, id, paint }: PartsProps) {
  let from = 0;
  return (
    <g stroke={paint("ink")} strokeWidth="0.7">
      {parts.map((part, series) => {
        const x = xOf(from);
        from += part;
        return part === 0 ? null : (
          <rect
            key={x}
            x={at(x)}
            y={y}
            width={at(xOf(from) - x)}
            height={height}
            fill={seriesFill(id, series)}
          />
        );
      })}
    </g>
  );
}

interface WhiskerProps {
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly xOf: (share: number) => number;
  readonly y: number;
  readonly paint: Paint;
}

/** A share as a dot within its interval. */
export function Whisker({ share, low, high, xOf, y, paint }: WhiskerProps) {
  if (share === null || low === null || high === null) return null;
  return (
    <g stroke={paint("ink")}>
      <line x1={at(xOf(low))} x2={at(xOf(high))} y1={at(y)} y2={at(y)} strokeWidth="1.6" />
      <circle cx={at(xOf(share))} cy={at(y)} r="4.2" fill={paint("accent")} strokeWidth="0.8" />
    </g>
  );
}
