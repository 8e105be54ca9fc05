import { type MouseEvent, useRef } from "react";
import { CellList } from "../../views/cell-list/cell-list.tsx";
import type { Listed } from "../../views/cell-list/listing.ts";
import { cellAt, type GapMapModel, gapCellText, gapMapTitle } from "../../views/gap-map/model.ts";
import { isForBrowser } from "../../views/is-for-browser.ts";
import { useGridKeys } from "../../views/knowledge-map/use-grid-keys.ts";
import { useMessages } from "../frame/context.tsx";
import { GapLegend, GapRules } from "./gap-map-legend.tsx";
import { GapMapRow } from "./gap-map-row.tsx";
import { LineHead } from "./line-head.tsx";

interface GridProps {
  readonly model: GapMapModel;
  readonly id: string;
  /** Lists the initiatives of a cell; of a whole row or column where the other is undefined. */
  readonly hrefOf: (row: number | undefined, column: number | undefined) => string;
  /** The same map with a group folded or unfolded. */
  readonly foldHref: (group: string) => string;
  readonly onFold?: ((group: string) => void) | undefined;
  /** The initiatives of a cell, to be shown beside it; absent where they are not at hand. */
  readonly listOf?: ((row: number, column: number) => Listed) | undefined;
}

/** The gap map as a table whose heads stay in sight: what people of evidence maps are used to, and readable as it is. */
export function GapMapGrid({ model, id, hrefOf, foldHref, onFold, listOf }: GridProps) {
  const messages = useMessages();
  const ref = useRef<HTMLElement>(null);
  const readout = useGridKeys(ref, (row, column) => gapCellText(model, messages, row, column));
  const fold = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a[data-fold]") : null;
    if (!link || !onFold || isForBrowser(event)) return;
    event.preventDefault();
    onFold(link.getAttribute("data-fold") ?? "");
  };
  return (
    <>
      <GapLegend model={model} id={id} />
      <div className="with-list">
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: clicks bubble here from the links inside, which take keys. */}
        <section
          className={`gap-scroller ${widthOf(model.columns.length)}`}
          ref={ref}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
          tabIndex={0}
          aria-label={gapMapTitle(model, messages)}
          onClick={fold}
        >
          <table className={`gap-grid ${model.style}`}>
            <thead>
              <tr>
                <th scope="col" dir="auto">
                  <span className="small">{model.rowVariable.label.text}</span>
                </th>
                {model.columns.map((line, column) => (
                  <th key={line.code} scope="col" className={line.isGroup ? "group" : undefined}>
                    <LineHead line={line} href={hrefOf(undefined, column)} foldHref={foldHref} />
                  </th>
                ))}
                <th scope="col">{messages.text("total")}</th>
              </tr>
            </thead>
            <tbody>
              {model.rows.map((line, row) => (
                <GapMapRow
                  key={line.code}
                  model={model}
                  row={row}
                  id={id}
                  hrefOf={(column) => hrefOf(row, column)}
                  foldHref={foldHref}
                />
              ))}
              <tr>
                <th scope="row">{messages.text("total")}</th>
                {model.columns.map(({ code, total }) => (
                  <td key={code} className="total">
                    {messages.number(total)}
                  </td>
                ))}
                <td className="total">{messages.number(model.map.base)}</td>
              </tr>
            </tbody>
          </table>
        </section>
        {listOf && (
          <CellList
            grid={ref}
            listOf={(row, column) =>
              (cellAt(model, row, column)?.count ?? 0) > 0 ? listOf(row, column) : null
            }
            titleOf={(row, column) =>
              messages.list([model.rows[row]?.text ?? "", model.columns[column]?.text ?? ""])
            }
          />
        )}
      </div>
      <p className="readout only-with-script">{readout ?? messages.text("gap-keys")}</p>
      <GapRules model={model} />
    </>
  );
}

/** For the style sheet, which knows from it in how wide a page all columns are seen at once; more than it knows always scroll. */
function widthOf(columns: number): string {
  return columns > 20 ? "" : `columns-${columns} up-to-${Math.ceil(columns / 5) * 5}`;
}
