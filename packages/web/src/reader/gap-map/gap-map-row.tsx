import { GapSigns, signOf, signSize } from "../../views/gap-map/gap-signs.tsx";
import { marksOf } from "../../views/gap-map/marks.ts";
import { MarksDrawing } from "../../views/gap-map/marks-drawing.tsx";
import { cellAt, type GapMapModel, gapCellText, partsOf } from "../../views/gap-map/model.ts";
import { paintOf } from "../../views/paint.ts";
import { useMessages } from "../frame/context.tsx";
import { LineHead } from "./line-head.tsx";

interface RowProps {
  readonly model: GapMapModel;
  readonly row: number;
  readonly id: string;
  /** Lists the initiatives of a cell, or of the whole row. */
  readonly hrefOf: (column: number | undefined) => string;
  readonly foldHref: (group: string) => string;
}

/** A row: its name, its cells, which are links with numbers, and over them one drawing of all their marks and signs. */
export function GapMapRow({ model, row, id, hrefOf, foldHref }: RowProps) {
  const messages = useMessages();
  const line = model.rows[row];
  if (!line) return null;
  return (
    <tr>
      <th scope="row" className={line.isGroup ? "group" : line.group === null ? undefined : "member"}>
        <LineHead line={line} href={hrefOf(undefined)} foldHref={foldHref} />
      </th>
      {model.columns.map(({ code }, column) => {
        const cell = cellAt(model, row, column);
        return (
          <td key={code} className={cell?.gaps[0] === "not-searched" ? "not-searched" : undefined}>
            {column === 0 && <RowMarks model={model} row={row} id={id} />}
            {cell && (
              <a
                className="gap-cell"
                href={hrefOf(column)}
                aria-label={gapCellText(model, messages, row, column)}
                data-row={row}
                data-column={column}
              >
                {cell.count > 0 ? messages.number(cell.count) : ""}
              </a>
            )}
          </td>
        );
      })}
      <td className="total">{messages.number(line.total)}</td>
    </tr>
  );
}

const paint = paintOf("page");

/** What a cell's drawing is measured in; the style sheet gives cells the same proportions. */
const cellSize = { width: 72, height: 44 };
/** The middle of a mark and of the sign of an empty cell; numbers stand to the right of it. */
const middle = 22;
const radius = 19;
/** Where the signs of a cell with initiatives stand: below its number. */
const signsAt = { x: 43, y: 28 };

function RowMarks({ model, row, id }: Pick<RowProps, "model" | "row" | "id">) {
  const { columns, most, style } = model;
  const cells = columns.flatMap((_, column) => {
    const cell = cellAt(model, row, column);
    const place = { x: column * cellSize.width + middle, y: middle };
    return cell ? [{ ...cell, parts: partsOf(model, cell), ...place }] : [];
  });
  const signs = cells.flatMap(({ count, gaps, x }) =>
    gaps.map((kind, place) =>
      count === 0
        ? signOf(kind, x - signSize / 2 + place * signSize, middle - signSize / 2)
        : signOf(kind, x - middle + firstSign(gaps.length) + place * signSize, signsAt.y),
    ),
  );
  return (
    <svg
      className="row-marks"
      viewBox={`0 0 ${columns.length * cellSize.width} ${cellSize.height}`}
      width={`${columns.length * 100}%`}
      aria-hidden="true"
    >
      <MarksDrawing marks={marksOf(cells, { most, radius, style })} id={id} paint={paint} />
      <GapSigns d={signs.join("")} paint={paint} />
    </svg>
  );
}

function firstSign(signs: number): number {
  return Math.min(signsAt.x, cellSize.width - signs * signSize);
}
