import { at } from "./at.ts";
import { fontSize } from "./lettering.ts";
import type { Paint } from "./paint.ts";
import { seriesDash, seriesFill, seriesLook } from "./patterns.tsx";
import { estimatedWidth, wrapped } from "./wrapped.ts";

export interface LegendEntry {
  readonly x: number;
  readonly y: number;
  readonly series: number;
  /** The text; several lines where it is longer than the whole width. */
  readonly lines: readonly string[];
}

export interface LegendLayout {
  readonly entries: readonly LegendEntry[];
  /** 0 without entries. */
  readonly height: number;
}

const entryHeight = 24;
const lineHeight = 17;
/** What stands before a text, and the least space behind it. */
const [markWidth, gap] = [26, 22];

/** Places legend entries side by side, in as many lines as they need. */
export function legendOf(texts: readonly string[], width: number): LegendLayout {
  let x = 0;
  let y = 0;
  let height = 0;
  const entries = texts.map((text, series) => {
    const own = markWidth + estimatedWidth(text, fontSize);
    const lines = own > width ? wrapped(text, fontSize, width - markWidth, 4) : [text];
    if (x > 0 && x + own > width) {
      x = 0;
      y = height;
    }
    const entry = { x, y, series, lines };
    x += own + gap;
    height = Math.max(height, y + entryHeight + (lines.length - 1) * lineHeight);
    return entry;
  });
  return { entries, height };
}

/** The words of an entry, beside its mark. */
export function EntryText({ lines }: Pick<LegendEntry, "lines">) {
  const [first, ...others] = lines;
  return (
    <text x="24" y="13">
      {first}
      {others.map((line) => (
        <tspan key={line} x="24" dy={lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface LegendProps {
  readonly layout: LegendLayout;
  /** What the categories are of, written above. */
  readonly title: string | undefined;
  readonly x: number;
  /** Where the entries begin; the title stands above. */
  readonly y: number;
  /** Of the figure that holds the patterns. */
  readonly id: string;
  readonly paint: Paint;
  readonly mark?: "dot" | "line" | "swatch";
  /** Where each mark already says its category to those who listen. */
  readonly unspoken?: boolean;
}

/** Colours and patterns with what they mean. */
export function Legend({ layout, title, x, y, id, paint, mark = "swatch", unspoken = false }: LegendProps) {
  if (layout.entries.length === 0) return null;
  return (
    <g transform={`translate(${at(x)} ${at(y)})`} aria-hidden={unspoken ? true : undefined}>
      {title !== undefined && (
        <text y="-8" fill={paint("soft")}>
          {title}
        </text>
      )}
      {layout.entries.map((entry) => (
        <g key={entry.series} transform={`translate(${at(entry.x)} ${entry.y + 4})`}>
          <Mark mark={mark} series={entry.series} id={id} paint={paint} />
          <EntryText lines={entry.lines} />
        </g>
      ))}
    </g>
  );
}

function Mark({
  mark,
  series,
  id,
  paint,
}: Required<Pick<LegendProps, "mark" | "id" | "paint">> & { series: number }) {
  switch (mark) {
    case "dot":
      return (
        <circle cx="9" cy="8" r="8" fill={seriesFill(id, series)} stroke={paint("ink")} strokeWidth="0.8" />
      );
    case "swatch":
      return (
        <rect
          y="1"
          width="18"
          height="14"
          rx="1.5"
          fill={seriesFill(id, series)}
          stroke={paint("ink")}
          strokeWidth="0.8"
        />
      );
    case "line":
      return (
        <line
          x2="19"
          y1="8"
          y2="8"
          stroke={paint(seriesLook(series).token)}
          strokeWidth="3"
          strokeDasharray={seriesDash(series)}
        />
      );
  }
}
