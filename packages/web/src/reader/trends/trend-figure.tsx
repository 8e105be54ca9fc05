import { type KeyboardEvent, type PointerEvent, useState } from "react";
import { FigureFrame } from "../../views/figure-frame/figure-frame.tsx";
import { ResponsiveDrawing } from "../../views/figure-frame/responsive-drawing.tsx";
import { trendFigure } from "../../views/trends/drawn.tsx";
import { type TrendModel, trendStepText } from "../../views/trends/model.ts";
import { TrendSvg } from "../../views/trends/trend-svg.tsx";
import { TrendTable } from "../../views/trends/trend-table.tsx";
import { listingOf } from "../explore/state.ts";
import { useHref, useMessages } from "../frame/context.tsx";
import type { MapHead } from "../frame/map-head.ts";
import { only, ranged } from "../selection/change.ts";
import type { Selection } from "../selection/selection.ts";

const besideWidths = { wide: 600, narrow: 360 } as const;

interface TrendFigureProps {
  readonly map: MapHead;
  readonly model: TrendModel;
  readonly selection: Selection;
  /** The query part of the address of the trends view for what is shown here. */
  readonly query: string;
  /** The address, below the root, of the page that the figure stands on, with another selection. */
  readonly addressOf: (selection: Selection) => string;
  /** Shows another selection in the page. */
  readonly go?: ((selection: Selection) => void) | undefined;
  /** It stands beside a list: both of its drawings are narrower. */
  readonly isBeside?: boolean;
}

/** The figure with its brush: drag over the steps, or hold Shift and move with the arrow keys. */
export function TrendFigure(props: TrendFigureProps) {
  const { map, model, selection, query, addressOf, go, isBeside = false } = props;
  const messages = useMessages();
  const href = useHref();
  const [brush, setBrush] = useState<{ readonly start: number; readonly end: number }>();
  const time = model.time.code;
  const windowOf = (from: number, to: number) => {
    const [first, last] = [Math.min(from, to), Math.max(from, to)].map(
      (place) => model.steps[place]?.step ?? "",
    );
    return model.time.kind === "year"
      ? ranged(selection, time, Number(first), Number(last))
      : only(selection, time, first ?? "");
  };
  const placeUnder = (event: PointerEvent) => {
    const mark = document.elementFromPoint(event.clientX, event.clientY)?.closest("a[data-column]");
    return mark ? Number(mark.getAttribute("data-column")) : undefined;
  };
  const finish = (end: number | undefined) => {
    if (brush && end !== undefined && end !== brush.start) go?.(windowOf(brush.start, end));
    setBrush(undefined);
  };
  const stretch = (event: KeyboardEvent) => {
    const step = event.shiftKey ? { ArrowLeft: -1, ArrowRight: 1 }[event.key] : undefined;
    const mark = event.target instanceof Element ? event.target.closest("a[data-column]") : null;
    if (!go || step === undefined || !mark) return;
    event.preventDefault();
    const place = Number(mark.getAttribute("data-column"));
    const start = brush?.start ?? otherEnd(model, place);
    const end = Math.min(model.steps.length - 1, Math.max(0, (brush?.end ?? place) + step));
    setBrush({ start, end });
    go(windowOf(start, end));
  };
  const brushed = brush && { from: Math.min(brush.start, brush.end), to: Math.max(brush.start, brush.end) };
  return (
    <FigureFrame
      map={map}
      kind="trends"
      figure={trendFigure(model, messages)}
      id="trend"
      query={query}
      className={isBeside ? "beside" : undefined}
      table={
        <TrendTable
          model={model}
          hrefOf={(place) => href(`${map.address}${listingOf(windowOf(place, place))}`)}
        />
      }
    >
      {/* biome-ignore lint/a11y: the steps inside are links; a drag over them and Shift with arrows bubble here. */}
      <div
        className="brush"
        onPointerDown={(event) => {
          const start = go && event.button === 0 ? placeUnder(event) : undefined;
          if (start !== undefined) setBrush({ start, end: start });
        }}
        onPointerMove={(event) => {
          if (!brush || event.buttons === 0) return;
          const end = placeUnder(event);
          if (end !== undefined && end !== brush.end) setBrush({ ...brush, end });
        }}
        onPointerUp={(event) => finish(placeUnder(event))}
        onPointerCancel={() => setBrush(undefined)}
        onDragStart={(event) => event.preventDefault()}
        onKeyDown={stretch}
        onKeyUp={(event) => event.key === "Shift" && setBrush(undefined)}
      >
        <ResponsiveDrawing
          id="trend"
          widths={isBeside ? besideWidths : undefined}
          describe={(_, place) => trendStepText(model, messages, place)}
          hint={messages.text(model.time.kind === "year" ? "trend-brush" : "trend-keys")}
          onChoose={
            go &&
            ((_, place) => (brush && brush.start !== brush.end ? undefined : go(windowOf(place, place))))
          }
          draw={(width, id) => (
            <TrendSvg
              model={model}
              messages={messages}
              width={width}
              theme="page"
              id={id}
              brushed={brushed}
              hrefOf={(place) => href(addressOf(windowOf(place, place)))}
            />
          )}
        />
      </div>
    </FigureFrame>
  );
}

/** A window that is there already is stretched from its other end. */
function otherEnd({ steps }: TrendModel, place: number): number {
  const chosen = steps.flatMap(({ isIn }, at) => (isIn ? [at] : []));
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (first === undefined || last === undefined || chosen.length === steps.length) return place;
  if (place === first) return last;
  return place === last ? first : place;
}
