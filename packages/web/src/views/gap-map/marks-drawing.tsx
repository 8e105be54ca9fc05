import type { Paint } from "../paint.ts";
import { seriesFill } from "../patterns.tsx";

interface MarksDrawingProps {
  /** The `d` of each part. */
  readonly marks: readonly string[];
  /** Begins the ids of the patterns. */
  readonly id: string;
  readonly paint: Paint;
}

/** Marks of cells in an SVG: a path for each part. */
export function MarksDrawing({ marks, id, paint }: MarksDrawingProps) {
  return (
    <g stroke={paint("ink")} strokeWidth="0.7" strokeLinejoin="round">
      {marks.map((d, part) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a map stand in one order.
        <path key={part} d={d} fill={seriesFill(id, part)} />
      ))}
    </g>
  );
}
