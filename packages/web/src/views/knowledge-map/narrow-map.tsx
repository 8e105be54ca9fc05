import type { Messages } from "../../messages/messages.ts";
import { at } from "../at.ts";
import { figureFonts, fontSize } from "../lettering.ts";
import { type FigureTheme, type Paint, paintOf } from "../paint.ts";
import { estimatedWidth, wrapped } from "../wrapped.ts";
import type { HrefOf } from "./figure.tsx";
import { radiusScale } from "./layout.ts";
import type { KnowledgeMapModel } from "./model.ts";
import { Lines } from "./texts.tsx";
import { placeText } from "./words.ts";

export interface NarrowMapProps {
  readonly model: KnowledgeMapModel;
  readonly messages: Messages;
  readonly theme: FigureTheme;
  /** In pixels: the width of a phone. */
  readonly width: number;
  /** The id of what names the figure. */
  readonly labelledBy: string;
  readonly hrefOf: HrefOf;
}

const headFont = 11;
const headLine = 13;
const labelLine = 17;
const cellHeight = 66;
const leastColumnWidth = 56;

/** Whether a width holds the columns beside each other with the longest word of their labels whole. */
export function fitsNarrowMap({ columns }: KnowledgeMapModel, width: number): boolean {
  const columnWidth = width / Math.max(1, columns.categories.length);
  const words = columns.categories.flatMap(({ label }) => label.text.split(/(?<=[\s/-])/));
  return (
    columnWidth >= leastColumnWidth &&
    words.every((word) => estimatedWidth(word.trim(), headFont) <= columnWidth - 2)
  );
}

/**
 * The knowledge map for a phone: the label of a row stands above its cells, and each cell is its disc and its number. What is
 * inside of a cell is said by the name of its link.
 */
export function NarrowMap({ model, messages, theme, width, labelledBy, hrefOf }: NarrowMapProps) {
  const paint = paintOf(theme);
  const { rows, columns } = model;
  const columnWidth = width / columns.categories.length;
  const heads = columns.categories.map(({ label }) => wrapped(label.text, headFont, columnWidth - 2, 4));
  const headLines = Math.max(1, ...heads.map(({ length }) => length));
  const headHeight = labelLine + headLines * headLine + 12;
  const top = headHeight + labelLine + 4;
  const radiusOf = radiusScale([model], Math.min(21, columnWidth / 2 - 4));
  const labels = rows.categories.map(({ label, total }) =>
    wrapped(
      messages.pair(label.text, `${messages.number(total)} (${messages.share(total, model.base) ?? ""})`),
      fontSize,
      width - 4,
      3,
    ),
  );
  const heights = labels.map(({ length }) => length * labelLine + cellHeight + 10);
  const tops = heights.map((_, row) => heights.slice(0, row).reduce((sum, height) => sum + height, top));
  const height = heights.reduce((sum, one) => sum + one, top) + 4;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${at(width)} ${at(height)}`}
      width={at(width)}
      height={at(height)}
      fontFamily={figureFonts}
      fontSize={fontSize}
      fill={paint("ink")}
      role="group"
      aria-labelledby={labelledBy}
      lang={messages.language}
    >
      <text x="2" y="12" fill={paint("soft")}>
        {columns.label.text}
      </text>
      {columns.categories.map(({ code }, column) => (
        <g key={code} fontSize={headFont}>
          <Lines
            lines={heads[column] ?? []}
            name={undefined}
            x={(column + 0.5) * columnWidth}
            y={labelLine + 14 + (headLines - (heads[column]?.length ?? 1)) * headLine}
            anchor="middle"
            lineHeight={headLine}
          />
        </g>
      ))}
      <text x="2" y={headHeight + 13} fill={paint("soft")}>
        {rows.label.text}
      </text>
      {rows.categories.map(({ code }, row) => (
        <g key={code} transform={`translate(0 ${at(tops[row] ?? 0)})`}>
          <line x1="0" x2={at(width)} y1="0" y2="0" stroke={paint("line")} />
          <Lines
            lines={labels[row] ?? []}
            name={undefined}
            x={2}
            y={labelLine}
            anchor="start"
            lineHeight={labelLine}
          />
          {columns.categories.map((column, place) => (
            <NarrowCell
              key={column.code}
              count={model.cells[row]?.[place]?.count ?? 0}
              name={placeText(model, messages, row, place)}
              href={hrefOf(row, place)}
              x={place * columnWidth}
              y={(labels[row]?.length ?? 1) * labelLine + 4}
              width={columnWidth}
              {...{ radiusOf, messages, paint }}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

interface NarrowCellProps {
  readonly count: number;
  readonly name: string;
  readonly href: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly radiusOf: (count: number) => number;
  readonly messages: Messages;
  readonly paint: Paint;
}

function NarrowCell({ count, name, href, x, y, width, radiusOf, messages, paint }: NarrowCellProps) {
  return (
    <g transform={`translate(${at(x)} ${at(y)})`}>
      <a href={href} aria-label={name}>
        <rect
          x="1"
          y="1"
          width={at(width - 2)}
          height={cellHeight - 2}
          rx="4"
          fill={paint("raised")}
          fillOpacity="0"
        />
        {count > 0 && <circle cx={at(width / 2)} cy="24" r={at(radiusOf(count))} fill={paint("accent")} />}
        <text
          x={at(width / 2)}
          y="61"
          textAnchor="middle"
          fontWeight={count > 0 ? 600 : 400}
          fill={paint(count > 0 ? "ink" : "soft")}
        >
          {messages.number(count)}
        </text>
      </a>
    </g>
  );
}
