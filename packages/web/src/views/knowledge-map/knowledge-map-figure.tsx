import { type MouseEvent, type ReactNode, useRef } from "react";
import { useMessages } from "../../reader/frame/context.tsx";
import type { MapHead } from "../../reader/frame/map-head.ts";
import { CellList } from "../cell-list/cell-list.tsx";
import type { Listed } from "../cell-list/listing.ts";
import { FigureFrame } from "../figure-frame/figure-frame.tsx";
import { isForBrowser } from "../is-for-browser.ts";
import { knowledgeMapFigure } from "./drawn.tsx";
import { KnowledgeMapSvg } from "./figure.tsx";
import type { KnowledgeMapModel } from "./model.ts";
import { KnowledgeMapTable } from "./table.tsx";
import { useGridKeys } from "./use-grid-keys.ts";
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
  /** What it is drawn for, in pixels of its own; a figure that stands beside another takes less. */
  readonly width?: number | undefined;
  /** The initiatives of a cell, to be shown beside it; absent where they are not at hand. */
  readonly listOf?: ((place: MapPlace) => Listed) | undefined;
  /** What stands between the figure and its table. */
  readonly children?: ReactNode;
}

/** The knowledge map on a page: a grid of links with the same numbers as a table. */
export function KnowledgeMapFigure({
  map,
  model,
  id,
  query,
  hrefOf,
  onSelect,
  width,
  listOf,
  children,
}: FigureProps) {
  const messages = useMessages();
  const ref = useRef<HTMLDivElement>(null);
  const codeAt = (side: KnowledgeMapModel["rows"], place: number | null) =>
    place === null ? null : (side.categories[place]?.code ?? null);
  const placeOf = (row: number | null, column: number | null): MapPlace => [
    codeAt(model.rows, row),
    codeAt(model.columns, column),
  ];
  const readout = useGridKeys(ref, (row, column) =>
    placeText(model, messages, placeInSide(row), placeInSide(column)),
  );
  const choose = (event: MouseEvent) => {
    const cell = event.target instanceof Element ? event.target.closest("a[data-row]") : null;
    if (!cell || !onSelect || isForBrowser(event)) return;
    event.preventDefault();
    const placeIn = (name: string) => placeInSide(Number(cell.getAttribute(name)));
    onSelect(placeOf(placeIn("data-row"), placeIn("data-column")));
  };
  const cellListOf = (row: number, column: number) => {
    const isCell = row > 0 && column > 0 && (model.cells[row - 1]?.[column - 1]?.count ?? 0) > 0;
    return isCell && listOf ? listOf(placeOf(row - 1, column - 1)) : null;
  };
  return (
    <FigureFrame
      map={map}
      kind="knowledge-map"
      figure={knowledgeMapFigure(model, messages)}
      id={id}
      query={query}
      className="knowledge-map"
      table={<KnowledgeMapTable model={model} />}
    >
      <div className="with-list">
        {/* biome-ignore lint/a11y: keys and clicks bubble here from the links inside. */}
        <div className="scroller" ref={ref} onClick={choose}>
          <KnowledgeMapSvg
            model={model}
            messages={messages}
            theme="page"
            width={width}
            id={id}
            hrefOf={(row, column) => hrefOf(placeOf(row, column))}
          />
        </div>
        {listOf && (
          <CellList
            grid={ref}
            listOf={cellListOf}
            titleOf={(row, column) => placeName(model, messages, row - 1, column - 1)}
          />
        )}
      </div>
      <p className="readout only-with-script">{readout ?? messages.text("map-keys")}</p>
      {children}
    </FigureFrame>
  );
}

/** Headers are row or column 0 of the grid. */
function placeInSide(inGrid: number): number | null {
  return inGrid === 0 ? null : inGrid - 1;
}
