import { type MouseEvent, type ReactNode, useRef } from "react";
import { useMessages } from "../../reader/frame/context.tsx";
import { isForBrowser } from "../is-for-browser.ts";
import { useGridKeys } from "../knowledge-map/use-grid-keys.ts";
import { FittingPart } from "./fitting-part.tsx";

/** Widths that a drawing is made for, in pixels of its own; the page shows the one that fits. */
export const drawingWidths = { wide: 1040, narrow: 360 } as const;

interface ResponsiveDrawingProps {
  /** Begins the ids inside. */
  readonly id: string;
  /** Draws for a width; `id` begins the ids inside. Marks are links with `data-row` and `data-column`. */
  readonly draw: (width: number, id: string) => ReactNode;
  /** A mark in words, by its row and column. */
  readonly describe: (row: number, column: number) => string;
  /** What the line below says while no mark is pointed at. */
  readonly hint: string;
  /** Takes the choice of a mark over from its link. */
  readonly onChoose?: ((row: number, column: number) => void) | undefined;
  /** `drawingWidths` when absent; a figure that stands beside another takes less. */
  readonly widths?: Readonly<Record<keyof typeof drawingWidths, number>> | undefined;
}

/** A drawing in two widths, each one stop of the keyboard, and the words of the mark that is pointed at. */
export function ResponsiveDrawing({ id, widths = drawingWidths, ...drawing }: ResponsiveDrawingProps) {
  return (["wide", "narrow"] as const).map((size) => (
    <FittingPart key={size} id={`${id}-${size}`} size={size}>
      <OneWidth {...drawing} width={widths[size]} id={`${id}-${size}`} />
    </FittingPart>
  ));
}

type OneWidthProps = Omit<ResponsiveDrawingProps, "widths"> & { readonly width: number };

function OneWidth({ id, draw, describe, hint, onChoose, width }: OneWidthProps) {
  const ref = useRef<HTMLDivElement>(null);
  const readout = useGridKeys(ref, describe);
  const messages = useMessages();
  const choose = (event: MouseEvent) => {
    const mark = event.target instanceof Element ? event.target.closest("a[data-row]") : null;
    if (!mark || !onChoose || isForBrowser(event)) return;
    event.preventDefault();
    onChoose(Number(mark.getAttribute("data-row")), Number(mark.getAttribute("data-column")));
  };
  return (
    <>
      {/* biome-ignore lint/a11y: keys and clicks bubble here from the links inside. */}
      <div ref={ref} onClick={choose}>
        {draw(width, id)}
      </div>
      <p className="readout only-with-script" lang={messages.language}>
        {readout ?? hint}
      </p>
    </>
  );
}
