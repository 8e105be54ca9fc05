import type { Messages } from "../../messages/messages.ts";
import { at } from "../at.ts";
import { EntryText, type LegendLayout, legendOf } from "../legend.tsx";
import { fontSize } from "../lettering.ts";
import type { Paint } from "../paint.ts";
import { seriesFill } from "../patterns.tsx";
import { wrapped } from "../wrapped.ts";
import type { CellStyle } from "./cell-layout.ts";
import { Glyph, Wheel } from "./glyph.tsx";
import type { KnowledgeMapModel, MapSide } from "./model.ts";
import { Lines } from "./texts.tsx";

const titleLine = 17;

export interface MapLegend {
  readonly kind: "layers" | "colours";
  readonly title: readonly string[];
  readonly layout: LegendLayout;
  readonly y: number;
}

/** The legends that a style of cells needs, one below the other, and how high they are together. */
export function legendsOf(model: KnowledgeMapModel, messages: Messages, style: CellStyle, width: number) {
  const units = style === "units";
  const sides = [
    { kind: "layers" as const, side: model.layers, how: units ? "map-unit-shapes" : "map-shapes" } as const,
    { kind: "colours" as const, side: model.colours, how: units ? "map-unit-colours" : "map-bars" } as const,
  ];
  let y = 0;
  const legends: MapLegend[] = [];
  for (const { kind, side, how } of sides) {
    if (!side) continue;
    const several = units && kind === "colours" && side.several ? [messages.text("map-several-colours")] : [];
    const layout = legendOf([...textsOf(side, messages), ...several], width - 8);
    const title = wrapped(messages.text(how, { variable: side.label.text }), fontSize, width - 8, 3);
    legends.push({ kind, title, layout, y });
    y += title.length * titleLine + layout.height + 13;
  }
  return { legends, height: y };
}

function textsOf(side: MapSide, messages: Messages): string[] {
  return side.categories.map(({ label, total }) => `${label.text} (${messages.number(total)})`);
}

interface LegendsProps {
  readonly legends: readonly MapLegend[];
  readonly style: CellStyle;
  /** How many categories have a colour; what comes after them stands for several. */
  readonly colours: number;
  readonly y: number;
  readonly id: string;
  readonly paint: Paint;
  /** Where each cell already says its categories to those who listen. */
  readonly unspoken: boolean;
}

export function MapLegends({ legends, style, colours, y, id, paint, unspoken }: LegendsProps) {
  return legends.map(({ kind, title, layout, y: own }) => (
    <g
      key={kind}
      transform={`translate(4 ${at(y + own + title.length * titleLine - 1)})`}
      aria-hidden={unspoken ? true : undefined}
    >
      <g fill={paint("soft")}>
        <Lines
          lines={title}
          name={undefined}
          x={0}
          y={-3 - (title.length - 1) * titleLine}
          anchor="start"
          lineHeight={titleLine}
        />
      </g>
      {layout.entries.map(({ x, y: line, series, lines }) => (
        <g key={series} transform={`translate(${at(x)} ${line + 4})`}>
          {kind === "colours" ? (
            <rect
              y="1"
              width="18"
              height="14"
              rx="1.5"
              fill={series < colours ? seriesFill(id, series) : paint("ink")}
            />
          ) : style === "units" ? (
            <Wheel
              x={9}
              y={8}
              radius={7}
              sectors={layout.entries.length}
              filled={[series]}
              fill={paint("ink")}
              stroke={paint("ink")}
            />
          ) : (
            <Glyph category={series} x={9} y={8} size={6.5} fill={paint("ink")} />
          )}
          <EntryText lines={lines} />
        </g>
      ))}
    </g>
  ));
}
