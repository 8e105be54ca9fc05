import type { ReactNode } from "react";
import { useMessages } from "../../reader/frame/context.tsx";
import { FoldedPart } from "../../reader/frame/folded-part.tsx";
import type { MapHead } from "../../reader/frame/map-head.ts";
import type { DrawnFigure, FigureKind } from "./drawn-figure.ts";
import { FigureActions } from "./figure-actions.tsx";

interface FigureFrameProps {
  readonly map: MapHead;
  readonly kind: FigureKind;
  readonly figure: DrawnFigure;
  /** Begins the ids inside; `${id}-caption` names the figure. */
  readonly id: string;
  /** The query part of the view's address, with its `?`: the figure's files are of the same state. */
  readonly query: string;
  /** The drawing. */
  readonly children: ReactNode;
  /** The same numbers as a table; null where the drawing is a table itself. */
  readonly table: ReactNode;
  /** `h2` when absent. */
  readonly heading?: "h2" | "h3" | undefined;
  readonly className?: string | undefined;
}

/**
 * What stands around every figure: heading, finding, base line, the drawing, its table, and the ways to take it away.
 * Everything works without script.
 */
export function FigureFrame(props: FigureFrameProps) {
  const { map, kind, figure, id, query, children, table, heading: Heading = "h2", className } = props;
  const messages = useMessages();
  return (
    <figure className={`figure${className ? ` ${className}` : ""}`} id={id} aria-labelledby={`${id}-caption`}>
      <figcaption>
        <Heading id={`${id}-caption`} dir="auto">
          {figure.title}
        </Heading>
        <p className="finding" dir="auto">
          {figure.sentence}
        </p>
        <p className="small base-line" dir="auto">
          {figure.base}
        </p>
      </figcaption>
      {children}
      <div className="figure-foot">
        {table !== null && (
          <FoldedPart className="as-table" summary={messages.text("as-table")}>
            {table}
          </FoldedPart>
        )}
        <FigureActions map={map} kind={kind} figure={figure} query={query} />
      </div>
    </figure>
  );
}
