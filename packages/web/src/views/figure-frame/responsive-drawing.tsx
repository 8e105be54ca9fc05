import { type MouseEvent, type ReactNode, useRef } from "react";
import { useMessages } from "../../reader/frame/context.tsx";
import { isForBrowser } from "../knowledge-map/knowledge-map-figure.tsx";
import { useGridKeys } from "../knowledge-map/use-grid-keys.ts";

/** Widths that a drawing is made for, in pixels of its own; the page shows the one that fits. */
export const drawingWidths = { wide: 1040, narrow: 360 } as const;

interface ResponsiveDrawingProps {
  /** Draws for a width; `end` is to be added to the ids inside. Marks are links with `data-row` and `data-column`. */
  readonly draw: (width: number, end: string) => ReactNode;
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
export function ResponsiveDrawing(props: ResponsiveDrawingProps) {
  return (
    <>
      <OneWidth {...props} size="wide" />
      <OneWidth {...props} size="narrow" />
    </>
  );
}

function OneWidth({
  draw,
  describe,
  hint,
  onChoose,
  widths = drawingWidths,
  size,
}: ResponsiveDrawingProps & { size: "wide" | "narrow" }) {
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
    <div className={size}>
      {/* biome-ignore lint/a11y: keys and clicks bubble here from the links inside. */}
      <div ref={ref} onClick={choose}>
        {draw(widths[size], `-${size}`)}
      </div>
      <p className="readout only-with-script" lang={messages.language}>
        {readout ?? hint}
      </p>
    </div>
  );
}
