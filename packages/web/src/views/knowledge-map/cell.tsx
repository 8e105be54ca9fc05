import type { Messages } from "../../messages/messages.ts";
import { at } from "../at.ts";
import type { Paint } from "../paint.ts";
import { seriesFill } from "../patterns.tsx";
import { Glyph, Wheel } from "./glyph.tsx";
import { barsBelow, type MapLayout, unitPitch, unitsInLine } from "./layout.ts";
import type { KnowledgeMapModel, MapCell } from "./model.ts";

export interface CellProps {
  readonly model: KnowledgeMapModel;
  readonly messages: Messages;
  readonly layout: MapLayout;
  readonly paint: Paint;
  readonly id: string;
  readonly row: number;
  readonly column: number;
}

const none: MapCell = { count: 0, low: 0, high: 0, layers: [], colours: [] };

/** What a cell shows, in its own coordinates: number and share, and a disc or a mark for each initiative. */
export function CellMarks(props: CellProps) {
  const { model, messages, layout, paint, row, column } = props;
  const { columnWidth, rowHeight, style } = layout;
  const cell = model.cells[row]?.[column] ?? none;
  if (cell.count === 0)
    return (
      <text x={at(columnWidth / 2)} y={rowHeight / 2 + 5} textAnchor="middle" fill={paint("soft")}>
        {messages.number(0)}
      </text>
    );
  const isInLine = style !== "plain";
  return (
    <>
      <text x={at(columnWidth - 8)} y="19" textAnchor="end">
        {isInLine && (
          <tspan fontSize="12" fill={paint("soft")}>
            {`${messages.share(cell.count, model.base)}  `}
          </tspan>
        )}
        <tspan fontWeight="600">{messages.number(cell.count)}</tspan>
        {!isInLine && (
          <tspan x={at(columnWidth - 8)} dy="14" fontSize="11.5" fill={paint("soft")}>
            {messages.share(cell.count, model.base)}
          </tspan>
        )}
      </text>
      {style === "units" ? <Units {...props} /> : <Disc {...props} cell={cell} />}
    </>
  );
}

/** The disc of a cell, with rings where the interval of its share ends, and what is inside beside or below it. */
function Disc({ cell, ...props }: CellProps & { readonly cell: MapCell }) {
  const { model, layout, paint } = props;
  const { columnWidth, rowHeight, style, radius, radiusOf, hasRings } = layout;
  const x = style === "beside" ? radius + 7 : style === "below" ? columnWidth / 2 : columnWidth / 2 - 6;
  const hasBoth = cell.layers.length > 0 && cell.colours.length > 0;
  const y = (rowHeight - (style === "below" && hasBoth ? barsBelow : 0)) / 2;
  return (
    <>
      <circle
        cx={at(x)}
        cy={at(y)}
        r={at(radiusOf(cell.count))}
        fill={paint("accent")}
        fillOpacity="0.82"
        stroke={paint("accent")}
      />
      {hasRings &&
        (["low", "high"] as const).map((end) => (
          <circle
            key={end}
            cx={at(x)}
            cy={at(y)}
            r={at(radiusOf(cell[end] * model.base))}
            fill="none"
            stroke={paint(end === "low" ? "raised" : "edge")}
            strokeDasharray="2 2.5"
          />
        ))}
      {style === "beside" && <Beside {...props} cell={cell} from={x + radius + 9} />}
      {style === "below" && <Below {...props} cell={cell} />}
    </>
  );
}

function Beside({
  cell,
  from,
  layout,
  paint,
  id,
}: CellProps & { readonly cell: MapCell; readonly from: number }) {
  const { columnWidth, rowHeight } = layout;
  const slot = (parts: readonly number[]) =>
    Math.min(19, (columnWidth - from - 5) / Math.max(1, parts.length));
  const middle = rowHeight / 2 + 8;
  const hasBoth = cell.layers.length > 0 && cell.colours.length > 0;
  return (
    <>
      <Glyphs
        cell={cell}
        slot={slot(cell.layers)}
        x={from}
        y={hasBoth ? middle - 14 : middle}
        paint={paint}
      />
      <Bars
        cell={cell}
        slot={slot(cell.colours)}
        x={from}
        foot={hasBoth ? rowHeight - 10 : middle + 14}
        high={30}
        paint={paint}
        id={id}
      />
    </>
  );
}

function Below({ cell, layout, paint, id }: CellProps & { readonly cell: MapCell }) {
  const { columnWidth, rowHeight } = layout;
  const slot = (parts: readonly number[]) => Math.min(17, (columnWidth - 12) / Math.max(1, parts.length));
  const from = (parts: readonly number[]) => (columnWidth - slot(parts) * parts.length) / 2;
  const { layers, colours } = cell;
  return (
    <>
      <Glyphs
        cell={cell}
        slot={slot(layers)}
        x={from(layers)}
        y={rowHeight - (colours.length > 0 ? barsBelow : 0) - 14}
        paint={paint}
      />
      <Bars
        cell={cell}
        slot={slot(colours)}
        x={from(colours)}
        foot={rowHeight - 6}
        high={16}
        {...{ paint, id }}
      />
    </>
  );
}

interface BarsProps {
  readonly cell: MapCell;
  readonly slot: number;
  readonly x: number;
  readonly foot: number;
  /** The height of a bar that stands for the whole cell. */
  readonly high: number;
  readonly paint: Paint;
  readonly id: string;
}

/** One bar for each category in a place of its own; its height is the share of the cell. */
function Bars({ cell, slot, x, foot, high, paint, id }: BarsProps) {
  return cell.colours.map((part, category) => {
    const own = high * (part / cell.count);
    const left = at(x + category * slot);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: categories have no identity here beside their place.
      <g key={category}>
        <rect
          x={left}
          y={at(foot - own)}
          width={at(slot - 3.5)}
          height={at(own)}
          fill={seriesFill(id, category)}
        />
        <rect x={left} y={at(foot)} width={at(slot - 3.5)} height="1" fill={paint("edge")} />
      </g>
    );
  });
}

interface GlyphsProps {
  readonly cell: MapCell;
  readonly slot: number;
  readonly x: number;
  readonly y: number;
  readonly paint: Paint;
}

/** One shape for each category in a place of its own; its area is the share of the cell, a dot says none. */
function Glyphs({ cell, slot, x, y, paint }: GlyphsProps) {
  const largest = Math.min(8, slot / 2 + 0.5);
  return cell.layers.map((part, category) => (
    <Glyph
      // biome-ignore lint/suspicious/noArrayIndexKey: categories have no identity here beside their place.
      key={category}
      category={category}
      x={x + (category + 0.5) * slot - 2}
      y={y}
      size={part === 0 ? 0.9 : Math.max(1.8, largest * Math.sqrt(part / cell.count))}
      fill={paint(part === 0 ? "edge" : "ink")}
    />
  ));
}

/** A wheel for each initiative of a cell. */
function Units({ model, layout, paint, id, row, column }: CellProps) {
  const inLine = unitsInLine(layout.columnWidth);
  const marks = (model.marks ?? []).filter((mark) => mark.row === row && mark.column === column);
  return marks.map(({ name, layers, colours }, place) => {
    const [colour, ...others] = colours;
    const fill =
      model.colours === null
        ? paint("accent")
        : colour === undefined
          ? paint("line")
          : others.length > 0
            ? paint("ink")
            : seriesFill(id, colour);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: names may be equal.
      <g key={place}>
        <title>{name}</title>
        <Wheel
          x={8 + unitPitch / 2 + (place % inLine) * unitPitch}
          y={30 + unitPitch / 2 + Math.floor(place / inLine) * unitPitch}
          radius={6.4}
          sectors={model.layers?.categories.length ?? 0}
          filled={layers}
          fill={fill}
          stroke={paint("ink")}
        />
      </g>
    );
  });
}
