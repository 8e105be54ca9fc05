import type { Messages } from "../../messages/messages.ts";
import { at } from "../at.ts";
import { type FigureTheme, type Paint, paintOf } from "../paint.ts";
import { wrapped } from "../wrapped.ts";
import type { ShareBar, ShareBarsModel } from "./model.ts";
import { barNumber, barsSentence, barText } from "./words.ts";

export interface ShareBarsDrawing {
  readonly model: ShareBarsModel;
  readonly messages: Messages;
  readonly width?: number | undefined;
  readonly theme: FigureTheme;
  /** Begins the ids inside, so that two figures can stand on one page. */
  readonly id: string;
  /** The id of the figure's caption; `${id}-caption` when absent. */
  readonly labelledBy?: string | undefined;
  /** Where the initiatives of a bar are listed. With it the figure is a group of links, without it a picture. */
  readonly hrefOf?: ((bar: number) => string) | undefined;
}

const fonts = '"Source Sans 3 Variable", "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, sans-serif';
const fontSize = 13.5;
const lineHeight = 16;
const barHeight = 18;
const rowGap = 9;
const numberWidth = 118;

/** Where the rows of a drawing of a width stand; labels take a third of a narrow one. */
export function shareBarsSize({ bars }: ShareBarsModel, width: number) {
  const labelWidth = Math.min(216, Math.round(width * 0.36));
  const lines = bars.map(({ label }) => wrapped(label.text, fontSize, labelWidth - 16, 3));
  const heights = lines.map(({ length }) => Math.max(barHeight, length * lineHeight) + rowGap);
  return { labelWidth, lines, heights, height: heights.reduce((sum, one) => sum + one, 4) };
}

/** Bars with their labels before and their numbers behind them, as an SVG element. */
export function ShareBarsSvg(props: ShareBarsDrawing) {
  const { model, messages, width = 680, theme, id, labelledBy = `${id}-caption`, hrefOf } = props;
  const paint = paintOf(theme);
  const { labelWidth, lines, heights, height } = shareBarsSize(model, width);
  const tops = heights.map((_, bar) => heights.slice(0, bar).reduce((sum, height) => sum + height, 2));
  const most = Math.max(1, ...model.bars.map(({ count, of }) => (model.kind === "shares" ? count : of)));
  const longest = width - labelWidth - numberWidth;
  const picture = hrefOf ? {} : { role: "img", "aria-labelledby": `${id}-sentence` };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="drawing"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontFamily={fonts}
      fontSize={fontSize}
      fill={paint("ink")}
      lang={messages.language}
      {...(hrefOf ? { role: "group", "aria-labelledby": labelledBy } : picture)}
    >
      {!hrefOf && <desc id={`${id}-sentence`}>{barsSentence(model, messages)}</desc>}
      {model.bars.map((bar, index) => (
        <BarRow
          key={bar.code}
          bar={bar}
          kind={model.kind}
          lines={lines[index] ?? []}
          top={tops[index] ?? 0}
          height={(heights[index] ?? 0) - rowGap}
          width={width}
          start={labelWidth}
          unit={longest / most}
          messages={messages}
          paint={paint}
          href={hrefOf?.(index)}
          row={index}
        />
      ))}
      <line
        x1={labelWidth}
        x2={labelWidth}
        y1="0"
        y2={height}
        stroke={paint("edge")}
        aria-hidden={hrefOf ? true : undefined}
      />
    </svg>
  );
}

interface BarRowProps {
  readonly bar: ShareBar;
  readonly kind: ShareBarsModel["kind"];
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
  /** Of the drawing. */
  readonly width: number;
  /** Where the bar begins, in pixels. */
  readonly start: number;
  /** Pixels for one initiative. */
  readonly unit: number;
  readonly messages: Messages;
  readonly paint: Paint;
  readonly href: string | undefined;
  readonly row: number;
}

function BarRow(props: BarRowProps) {
  const { bar, kind, lines, top, height, width, start: labelWidth, unit, messages, paint, href, row } = props;
  const { strong, soft } = barNumber(bar, kind, messages);
  const middle = top + height / 2;
  const whole = kind === "conversion" ? bar.of * unit : 0;
  const part = bar.count * unit;
  const marks = (
    <>
      <text textAnchor="end" x={labelWidth - 10} y={at(middle + 4.5 - ((lines.length - 1) * lineHeight) / 2)}>
        {lines.map((line, index) => (
          <tspan key={line} x={labelWidth - 10} dy={index === 0 ? 0 : lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
      {whole > 0 && (
        <rect
          x={labelWidth}
          y={at(middle - barHeight / 2)}
          width={at(whole)}
          height={barHeight}
          fill={paint("accent-soft")}
          stroke={paint("edge")}
          strokeWidth="0.8"
        />
      )}
      <rect
        x={labelWidth}
        y={at(middle - barHeight / 2)}
        width={at(Math.max(bar.count > 0 ? 1.5 : 0, part))}
        height={barHeight}
        fill={paint("series-1")}
      />
      <text x={at(labelWidth + Math.max(part, whole) + 8)} y={at(middle + 4.5)}>
        <tspan fontWeight="600">{strong}</tspan>
        <tspan dx="6" fontSize="12.5" fill={paint("soft")}>
          {soft}
        </tspan>
      </text>
    </>
  );
  if (href === undefined) return <g>{marks}</g>;
  return (
    <g>
      <a href={href} aria-label={barText(bar, kind, messages)} data-row={row} data-column={0}>
        <rect
          className="hit"
          x="0"
          y={at(top - rowGap / 2)}
          width={width}
          height={at(height + rowGap)}
          fill="none"
          pointerEvents="all"
        />
      </a>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; the link says it all. */}
      <g aria-hidden="true" pointerEvents="none">
        {marks}
      </g>
    </g>
  );
}
