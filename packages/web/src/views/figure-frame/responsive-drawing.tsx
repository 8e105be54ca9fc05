import { type MouseEvent, type ReactNode, type RefObject, useRef } from "react";
import { useMessages } from "../../reader/frame/context.tsx";
import { isForBrowser } from "../is-for-browser.ts";
import { useGridKeys } from "../knowledge-map/use-grid-keys.ts";
import { FittingPart, type FittingSize, fittingSizes } from "./fitting-part.tsx";

/** Widths that a drawing is made for, in pixels of its own; the page shows the one that fits. */
export const drawingWidths = { wide: 1040, narrow: 360 } as const;

interface ResponsiveDrawingProps {
  /** Begins the ids inside. */
  readonly id: string;
  /** Draws for a width; `id` begins the ids inside. Marks are links with `data-row` and `data-column`. */
  readonly draw: (width: number, id: string, size: FittingSize) => ReactNode;
  /** A mark in words, by its row and column. */
  readonly describe: (row: number, column: number) => string;
  /** What the line below says while no mark is pointed at. */
  readonly hint: string;
  /** Takes the choice of a mark over from its link. */
  readonly onChoose?: ((row: number, column: number) => void) | undefined;
  /** `drawingWidths` when absent; a figure that stands beside another takes less. */
  readonly widths?: Readonly<Partial<Record<FittingSize, number>>> | undefined;
  /** What stands beside a mark, by what holds the marks. */
  readonly beside?: ((marks: RefObject<HTMLElement | null>) => ReactNode) | undefined;
}

/** A drawing in two or three widths, each one stop of the keyboard, and the words of the mark that is pointed at. */
export function ResponsiveDrawing({ id, widths = drawingWidths, ...drawing }: ResponsiveDrawingProps) {
  return fittingSizes.map((size) => {
    const width = widths[size];
    if (width === undefined) return null;
    return (
      <FittingPart key={size} id={`${id}-${size}`} size={size}>
        <OneWidth {...drawing} width={width} size={size} id={`${id}-${size}`} />
      </FittingPart>
    );
  });
}

type OneWidthProps = Omit<ResponsiveDrawingProps, "widths"> & {
  readonly width: number;
  readonly size: FittingSize;
};

function OneWidth({ id, draw, describe, hint, onChoose, beside, width, size }: OneWidthProps) {
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
      <div className={beside && "with-list"}>
        {/* biome-ignore lint/a11y: keys and clicks bubble here from the links inside. */}
        <div ref={ref} onClick={choose}>
          {draw(width, id, size)}
        </div>
        {beside?.(ref)}
      </div>
      <p className="readout only-with-script" lang={messages.language}>
        {readout ?? hint}
      </p>
    </>
  );
}
