import type { ReactNode } from "react";
import { useMessages } from "../../reader/frame/context.tsx";
import type { MapHead } from "../../reader/frame/map-head.ts";
import { CellList } from "../cell-list/cell-list.tsx";
import type { Listed } from "../cell-list/listing.ts";
import { FigureFrame } from "../figure-frame/figure-frame.tsx";
import { ResponsiveDrawing } from "../figure-frame/responsive-drawing.tsx";
import { knowledgeMapFigure, phoneWidth } from "./drawn.tsx";
import { KnowledgeMapSvg } from "./figure.tsx";
import { wideWidth } from "./layout.ts";
import type { KnowledgeMapModel } from "./model.ts";
import { NarrowMap } from "./narrow-map.tsx";
import { KnowledgeMapTable } from "./table.tsx";
import { placeName, placeText } from "./words.ts";

/** A cell by the codes of its row and column; a whole row or column where the other is null. */
export type MapPlace = readonly [row: string | null, column: string | null];

interface FigureProps {
  readonly map: MapHead;
  readonly model: KnowledgeMapModel;
  readonly id: string;
  /** The query of the knowledge map's address for what is shown here, with its `?`. */
  readonly query: string;
  /** Where the initiatives of a place are listed. */
  readonly hrefOf: (place: MapPlace) => string;
  /** Takes the choice of a place over from its link. */
  readonly onSelect?: ((place: MapPlace) => void) | undefined;
  /** A figure that stands beside another has less room. */
  readonly isBeside?: boolean | undefined;
  /** The initiatives of a cell, to be shown beside it; absent where they are not at hand. */
  readonly listOf?: ((place: MapPlace) => Listed) | undefined;
  /** What stands between the figure and its table. */
  readonly children?: ReactNode;
}

/** What it is drawn for, in pixels: a page, a tablet, a phone; and a part of a page, with a phone again. */
const alone = { wide: wideWidth, medium: 720, narrow: phoneWidth } as const;
const besideAnother = { wide: 540, narrow: phoneWidth } as const;

/** The knowledge map on a page: a grid of links with the same numbers as a table. */
export function KnowledgeMapFigure(props: FigureProps) {
  const { map, model, id, query, hrefOf, onSelect, isBeside = false, listOf, children } = props;
  const messages = useMessages();
  const codeAt = (side: KnowledgeMapModel["rows"], place: number | null) =>
    place === null ? null : (side.categories[place]?.code ?? null);
  const placeOf = (row: number | null, column: number | null): MapPlace => [
    codeAt(model.rows, row),
    codeAt(model.columns, column),
  ];
  const cellListOf = (row: number, column: number) => {
    const isCell = row > 0 && column > 0 && (model.cells[row - 1]?.[column - 1]?.count ?? 0) > 0;
    return isCell && listOf ? listOf(placeOf(row - 1, column - 1)) : null;
  };
  const hrefAt = (row: number | null, column: number | null) => hrefOf(placeOf(row, column));
  return (
    <FigureFrame
      map={map}
      kind="knowledge-map"
      figure={knowledgeMapFigure(model, messages)}
      id={id}
      query={query}
      className={`knowledge-map${isBeside ? " beside" : ""}`}
      table={<KnowledgeMapTable model={model} />}
    >
      <ResponsiveDrawing
        id={id}
        widths={isBeside ? besideAnother : alone}
        describe={(row, column) => placeText(model, messages, placeInSide(row), placeInSide(column))}
        hint={messages.text("map-keys")}
        onChoose={onSelect && ((row, column) => onSelect(placeOf(placeInSide(row), placeInSide(column))))}
        beside={
          listOf &&
          ((grid) => (
            <CellList
              grid={grid}
              listOf={cellListOf}
              titleOf={(row, column) => placeName(model, messages, row - 1, column - 1)}
            />
          ))
        }
        draw={(width, own, size) => {
          const drawing = { model, messages, theme: "page", width, id: own, hrefOf: hrefAt } as const;
          const labelledBy = `${id}-caption`;
          return size === "wide" && !isBeside ? (
            <div className="scroller">
              <KnowledgeMapSvg {...drawing} labelledBy={labelledBy} />
            </div>
          ) : (
            <NarrowMap {...drawing} labelledBy={labelledBy} />
          );
        }}
      />
      {children}
    </FigureFrame>
  );
}

/** Headers are row or column 0 of the grid. */
function placeInSide(inGrid: number): number | null {
  return inGrid === 0 ? null : inGrid - 1;
}
