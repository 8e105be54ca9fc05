import type { GapKind } from "@mapwright/atlas";
import { type MouseEvent, memo, useRef } from "react";
import type { Messages } from "../../messages/messages.ts";
import { CellList } from "../../views/cell-list/cell-list.tsx";
import type { Listed } from "../../views/cell-list/listing.ts";
import { CellMark, GapSigns, markSize, signPitch } from "../../views/gap-map/cell-mark.tsx";
import { segmentTexts } from "../../views/gap-map/gap-map-svg.tsx";
import {
  cellAt,
  type GapMapLine,
  type GapMapModel,
  gapCellText,
  gapKindsIn,
  gapMapTitle,
  gapRule,
  partsOf,
} from "../../views/gap-map/model.ts";
import { isForBrowser } from "../../views/is-for-browser.ts";
import { useGridKeys } from "../../views/knowledge-map/use-grid-keys.ts";
import { Legend, legendOf } from "../../views/legend.tsx";
import { paintOf } from "../../views/paint.ts";
import { SeriesPatterns } from "../../views/patterns.tsx";
import { useMessages } from "../frame/context.tsx";

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

const paint = paintOf("page");

const legendWidths = [
  { size: "wide", width: 1000 },
  { size: "narrow", width: 350 },
] as const;

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
          className="gap-scroller"
          ref={ref}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
          tabIndex={0}
          aria-label={gapMapTitle(model, messages)}
          onClick={fold}
        >
          <table className="gap-grid">
            <thead>
              <tr>
                <th scope="col" dir="auto">
                  <span className="small">{model.rowVariable.label.text}</span>
                </th>
                {model.columns.map((line, column) => (
                  <th key={line.code} scope="col" className={line.isGroup ? "group" : undefined}>
                    <LineHead
                      line={line}
                      href={hrefOf(undefined, column)}
                      foldHref={foldHref}
                      messages={messages}
                    />
                  </th>
                ))}
                <th scope="col">{messages.text("total")}</th>
              </tr>
            </thead>
            <tbody>
              {model.rows.map((line, row) => (
                <tr key={line.code}>
                  <th
                    scope="row"
                    className={
                      line.group !== null && !line.isGroup ? "member" : line.isGroup ? "group" : undefined
                    }
                  >
                    <LineHead
                      line={line}
                      href={hrefOf(row, undefined)}
                      foldHref={foldHref}
                      messages={messages}
                    />
                  </th>
                  {model.columns.map((column, place) => (
                    <td key={column.code}>
                      <Cell
                        model={model}
                        row={row}
                        column={place}
                        id={id}
                        href={hrefOf(row, place)}
                        messages={messages}
                      />
                    </td>
                  ))}
                  <td className="total">{messages.number(line.total)}</td>
                </tr>
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

interface HeadProps {
  readonly line: GapMapLine;
  readonly href: string;
  readonly foldHref: (group: string) => string;
  readonly messages: Messages;
}

function LineHead({ line, href, foldHref, messages }: HeadProps) {
  return (
    <span className="line-head">
      {line.isGroup && (
        <a className="fold" href={foldHref(line.code)} data-fold={line.code}>
          <span className="unseen">
            {messages.text(line.isFolded ? "unfold" : "fold", { group: line.text })}
          </span>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d={line.isFolded ? "M6,1.5v9M1.5,6h9" : "M1.5,6h9"} stroke="currentColor" strokeWidth="2" />
          </svg>
        </a>
      )}
      <a href={href} dir="auto">
        {line.text}
      </a>
    </span>
  );
}

interface CellProps {
  readonly model: GapMapModel;
  readonly row: number;
  readonly column: number;
  readonly id: string;
  readonly href: string;
  readonly messages: Messages;
}

function Cell({ model, row, column, id, href, messages }: CellProps) {
  const cell = cellAt(model, row, column);
  if (!cell) return null;
  const { count, gaps } = cell;
  return (
    <a
      className={gaps[0] ? `gap-cell gap-${gaps[0]}` : "gap-cell"}
      href={href}
      aria-label={gapCellText(model, messages, row, column)}
      data-row={row}
      data-column={column}
    >
      <CellContent
        count={count}
        parts={partsOf(model, cell).join(" ")}
        gaps={gaps.join(" ")}
        most={model.most}
        style={model.style}
        id={id}
        written={messages.number(count)}
      />
    </a>
  );
}

interface CellContentProps {
  readonly count: number;
  /** Numbers and kinds with spaces between: plain values, so that what did not change is not drawn again. */
  readonly parts: string;
  readonly gaps: string;
  readonly most: number;
  readonly style: GapMapModel["style"];
  readonly id: string;
  readonly written: string;
}

const CellContent = memo(function CellContent(props: CellContentProps) {
  const { count, parts, gaps, most, style, id, written } = props;
  const signs = gapKindsOf(gaps.split(" "));
  return (
    <>
      {count > 0 && (
        <svg viewBox={`0 0 ${markSize} ${markSize}`} width={markSize} height={markSize} aria-hidden="true">
          <CellMark
            count={count}
            parts={parts.split(" ").map(Number)}
            most={most}
            style={style}
            id={id}
            paint={paint}
            written={written}
          />
        </svg>
      )}
      {count > 0 && style !== "donut" && <span className="gap-count">{written}</span>}
      {signs.length > 0 && (
        <svg
          className="gap-signs"
          viewBox={`0 0 ${signs.length * signPitch} 14`}
          width={signs.length * signPitch}
          height="14"
          aria-hidden="true"
        >
          <GapSigns kinds={signs} paint={paint} />
        </svg>
      )}
    </>
  );
});

function gapKindsOf(names: readonly string[]) {
  return (["not-searched", "nothing-found", "excluded", "weak", "old"] as const).filter((kind) =>
    names.includes(kind),
  );
}

/** Colours of the segments, and each kind of gap with its sign, its number of cells and its rule. */
function GapLegend({ model, id }: { model: GapMapModel; id: string }) {
  const messages = useMessages();
  const texts = segmentTexts(model, messages);
  return (
    <>
      <svg width="0" height="0" className="unseen" aria-hidden="true">
        <SeriesPatterns id={id} count={Math.max(1, texts.length)} paint={paint} />
      </svg>
      {texts.length > 0 &&
        legendWidths.map(({ size, width }) => {
          const legend = legendOf(texts, width);
          return (
            <svg
              key={size}
              className={`${size} gap-legend`}
              viewBox={`0 0 ${width} ${legend.height + 26}`}
              width={width}
              fontSize="13.5"
              fill={paint("ink")}
              aria-hidden="true"
            >
              <Legend
                layout={legend}
                title={model.segmentVariable?.label.text}
                x={2}
                y={22}
                id={id}
                paint={paint}
              />
            </svg>
          );
        })}
      <ul className="gap-kinds">
        {gapKindsIn(model).map((kind) => (
          <li key={kind}>
            <KindName kind={kind} messages={messages} />{" "}
            <span className="small">{messages.number(model.gaps[kind])}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** By which rule a place is told as which gap: below the grid, which is what people come for. */
function GapRules({ model }: { readonly model: GapMapModel }) {
  const messages = useMessages();
  return (
    <dl className="gap-rules">
      {gapKindsIn(model).map((kind) => (
        <div key={kind}>
          <dt>
            <KindName kind={kind} messages={messages} />
          </dt>
          <dd className="small">{gapRule(model, kind, messages)}</dd>
        </div>
      ))}
    </dl>
  );
}

function KindName({ kind, messages }: { readonly kind: GapKind; readonly messages: Messages }) {
  return (
    <>
      <svg viewBox="0 0 14 14" width="16" height="16" aria-hidden="true">
        <GapSigns kinds={[kind]} paint={paint} />
      </svg>
      {messages.text(`gap-${kind}`)}
    </>
  );
}
