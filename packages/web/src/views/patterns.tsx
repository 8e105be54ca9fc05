import type { Token } from "../theme/tokens.ts";
import type { Paint } from "./paint.ts";

export const seriesTokens = [
  "series-1",
  "series-2",
  "series-3",
  "series-4",
  "series-5",
  "series-6",
] as const satisfies readonly Token[];

/** Drawn over the colour, so that categories are told apart without it; the first is plain. */
const strokes: readonly (string | undefined)[] = [
  undefined,
  "M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4",
  "M0,2 h8 M0,6 h8",
  "M2,0 v8 M6,0 v8",
  "M-2,6 l4,4 M0,0 l8,8 M6,-2 l4,4",
  "M0,4 h8 M4,0 v8",
];

/** Colour and stroke of the n-th category: no pair comes twice among the first 36. */
export function seriesLook(series: number): { readonly token: Token; readonly stroke: number } {
  const round = Math.floor(series / seriesTokens.length);
  return {
    token: seriesTokens[series % seriesTokens.length] ?? "series-1",
    stroke: (series + round) % strokes.length,
  };
}

/** The dashes of the n-th category's line, for the same reason. */
export function seriesDash(series: number): string | undefined {
  return [undefined, "8 4", "2 3", "12 4 2 4", "5 2", "1 5"][series % 6];
}

/** The pattern of each category, to be drawn once in the figure that uses them. */
export function SeriesPatterns({ id, count, paint }: { id: string; count: number; paint: Paint }) {
  return (
    <defs>
      {Array.from({ length: count }, (_, series) => {
        const { token, stroke } = seriesLook(series);
        const path = strokes[stroke];
        return (
          <pattern
            key={seriesId(id, series)}
            id={seriesId(id, series)}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
          >
            <rect width="8" height="8" fill={paint(token)} />
            {path && <path d={path} stroke={paint("raised")} strokeWidth="1.4" fill="none" />}
          </pattern>
        );
      })}
    </defs>
  );
}

/** What the `fill` of a category's mark says; the figure of this id holds its patterns. */
export function seriesFill(id: string, series: number): string {
  return `url(#${seriesId(id, series)})`;
}

function seriesId(id: string, series: number): string {
  return `${id}-series-${series}`;
}
