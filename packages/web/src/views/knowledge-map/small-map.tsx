import type { Messages } from "../../messages/messages.ts";
import { at } from "../at.ts";
import { paintOf } from "../paint.ts";
import type { KnowledgeMapModel } from "./model.ts";
import { cellText } from "./words.ts";

export const smallCell = { width: 56, height: 40 } as const;

interface SmallMapProps {
  readonly model: KnowledgeMapModel;
  readonly messages: Messages;
  /** The scale that all small maps of a page share. */
  readonly radiusOf: (count: number) => number;
  readonly id: string;
}

/** One of several knowledge maps to be compared: discs alone, rows and columns as in the large map. */
export function SmallMap({ model, messages, radiusOf, id }: SmallMapProps) {
  const paint = paintOf("page");
  const width = model.columns.categories.length * smallCell.width;
  const height = model.rows.categories.length * smallCell.height;
  return (
    <svg
      className="small-map"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={id}
      fontSize="12"
      fill={paint("soft")}
    >
      {model.cells.map((line, row) =>
        line.map(({ count }, column) => {
          const x = column * smallCell.width;
          const y = row * smallCell.height;
          const radius = radiusOf(count);
          const inside = radius > 11;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity beside their place.
            <g key={`${row} ${column}`}>
              <title>{cellText(model, messages, row, column)}</title>
              <rect
                x={x + 0.5}
                y={y + 0.5}
                width={smallCell.width - 1}
                height={smallCell.height - 1}
                fill={paint("raised")}
                stroke={paint("line")}
                strokeWidth="0.8"
              />
              {count > 0 && (
                <circle
                  cx={x + smallCell.width / 2 - (inside ? 0 : 8)}
                  cy={y + smallCell.height / 2}
                  r={at(radius)}
                  fill={paint("accent")}
                />
              )}
              <text
                x={x + smallCell.width / 2 + (inside || count === 0 ? 0 : 11)}
                y={y + smallCell.height / 2 + 4}
                textAnchor="middle"
                fill={paint(inside ? "raised" : count === 0 ? "edge" : "ink")}
              >
                {count === 0 ? "·" : messages.number(count)}
              </text>
            </g>
          );
        }),
      )}
    </svg>
  );
}
