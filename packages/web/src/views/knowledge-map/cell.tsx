import type { Messages } from "../../messages/messages.ts";
import { at } from "../at.ts";
import type { Paint } from "../paint.ts";
import { seriesFill } from "../patterns.tsx";
import { estimatedWidth } from "../wrapped.ts";
import { type CellLayout, numberLine, unitPitch, unitsInLine } from "./cell-layout.ts";
import { Bars, Glyphs } from "./cell-parts.tsx";
import { Wheel } from "./glyph.tsx";
import type { KnowledgeMapModel, MapCell } from "./model.ts";

export interface CellProps {
  readonly model: KnowledgeMapModel;
  readonly messages: Messages;
  readonly layout: CellLayout;
  readonly paint: Paint;
  readonly id: string;
  readonly row: number;
  readonly column: number;
}

const none: MapCell = { count: 0, low: 0, high: 0, layers: [], colours: [] };
const numberSize = 14.5;
const shareSize = 12;

/** What a cell shows, in its own coordinates: a disc or a mark for each initiative, number and share, and what is inside. */
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
  switch (style) {
    case "units":
      return (
        <>
          <Count {...props} count={cell.count} x={8} y={19} anchor="start" />
          <Units {...props} x={8} y={30} inLine={unitsInLine(columnWidth)} />
        </>
      );
    case "beside":
      return <Beside {...props} cell={cell} />;
    case "below":
      return <Below {...props} cell={cell} />;
  }
}

interface CountProps extends CellProps {
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle";
}

/** The number of a cell and its share, in one line; the share only where there is room for both. */
function Count({ count, model, messages, layout, paint, x, y, anchor }: CountProps) {
  const number = messages.number(count);
  const share = messages.share(count, model.base) ?? "";
  const room = layout.columnWidth - (anchor === "start" ? x : 0);
  const isWhole = estimatedWidth(number, numberSize) + estimatedWidth(share, shareSize) + 5 <= room;
  return (
    <text x={at(x)} y={at(y)} textAnchor={anchor}>
      <tspan fontSize={numberSize} fontWeight="600">
        {number}
      </tspan>
      {isWhole && (
        <tspan dx="5" fontSize={shareSize} fill={paint("soft")}>
          {share}
        </tspan>
      )}
    </text>
  );
}

interface DiscProps {
  readonly model: KnowledgeMapModel;
  readonly layout: Pick<CellLayout, "radiusOf" | "hasRings">;
  readonly paint: Paint;
  readonly cell: MapCell;
  readonly x: number;
  readonly y: number;
}

/** The disc of a cell, with rings where the interval of its share ends. */
export function Disc({ cell, model, layout, paint, x, y }: DiscProps) {
  const { radiusOf, hasRings } = layout;
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
    </>
  );
}

type PartsProps = CellProps & { readonly cell: MapCell };

/** The disc, and beside it one block of lines that begin below each other: number and share, shapes, bars. */
function Beside({ cell, ...props }: PartsProps) {
  const { columnWidth, rowHeight, radius, shapes, bars } = props.layout;
  const x = radius + 7;
  const from = x + radius + 9;
  const slot = (parts: readonly number[]) =>
    Math.min(19, (columnWidth - from - 4) / Math.max(1, parts.length));
  const top = (rowHeight - numberLine - shapes - bars) / 2;
  return (
    <>
      <Disc {...props} cell={cell} x={x} y={rowHeight / 2} />
      <Count {...props} count={cell.count} x={from} y={top + 12} anchor="start" />
      <Inside {...props} cell={cell} y={top + numberLine} fromOf={() => from} slotOf={slot} />
    </>
  );
}

/** The disc, and below it what a cell with more room has beside it, around one middle. */
function Below({ cell, ...props }: PartsProps) {
  const { columnWidth, radius } = props.layout;
  const slot = (parts: readonly number[]) => Math.min(16, (columnWidth - 8) / Math.max(1, parts.length));
  // The space after the last shape or bar is not seen.
  const from = (parts: readonly number[]) => (columnWidth - slot(parts) * parts.length) / 2 + 1.75;
  const top = 7;
  const foot = top + 2 * radius + 4;
  return (
    <>
      <Disc {...props} cell={cell} x={columnWidth / 2} y={top + radius} />
      <Count {...props} count={cell.count} x={columnWidth / 2} y={foot + 12} anchor="middle" />
      <Inside {...props} cell={cell} y={foot + numberLine} fromOf={from} slotOf={slot} />
    </>
  );
}

interface InsideProps extends PartsProps {
  readonly y: number;
  /** Where a line of marks begins, and how wide each of them is. */
  readonly fromOf: (parts: readonly number[]) => number;
  readonly slotOf: (parts: readonly number[]) => number;
}

/** Shapes, and bars below them. */
function Inside({ cell, layout, paint, id, y, fromOf, slotOf }: InsideProps) {
  const { shapes, bars } = layout;
  const { layers, colours } = cell;
  return (
    <>
      <Glyphs cell={cell} slot={slotOf(layers)} x={fromOf(layers)} y={y + shapes / 2 + 2} paint={paint} />
      <Bars
        cell={cell}
        slot={slotOf(colours)}
        x={fromOf(colours)}
        foot={y + shapes + bars - 1}
        high={bars - 7}
        {...{ paint, id }}
      />
    </>
  );
}

interface UnitsProps extends CellProps {
  /** The upper left corner of the first mark's place. */
  readonly x: number;
  readonly y: number;
  /** Marks beside each other. */
  readonly inLine: number;
}

/** A wheel for each initiative of a cell. */
export function Units({ model, paint, id, row, column, x, y, inLine }: Omit<UnitsProps, "layout">) {
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
          x={x + ((place % inLine) + 0.5) * unitPitch}
          y={y + (Math.floor(place / inLine) + 0.5) * unitPitch}
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
