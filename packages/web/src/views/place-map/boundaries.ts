import type { PlaceLevel } from "@mapwright/atlas";

/** A country or region on the drawing plane of the atlas. */
export interface PlaceShape {
  /** Code of the EU authority list or NUTS; empty for land that no list names. */
  readonly code: string;
  readonly km2: number;
  /** Where marks of the place stand. */
  readonly x: number;
  readonly y: number;
  /** For the `d` of an SVG path; empty for places too small to draw. */
  readonly path: string;
}

/** The places of one level, ready to be drawn. */
export interface Boundaries {
  readonly level: PlaceLevel;
  readonly version: string;
  readonly attribution: string;
  readonly terms: "non-commercial" | null;
  readonly shapes: readonly PlaceShape[];
  /** Lines between two countries. */
  readonly borders: readonly { readonly between: readonly [string, string]; readonly path: string }[];
}

/** Reads a file of `boundaries/`. Throws an Error when it is of another format. */
export function readBoundaries(file: unknown): Boundaries {
  const isOurs =
    typeof file === "object" && file !== null && "format" in file && file.format === "mapwright-boundaries/1";
  if (!isOurs) throw new Error("The boundaries are not in the format mapwright-boundaries/1.");
  // The files are made by boundaries/generate.ts, and the format names their form.
  return file as unknown as Boundaries;
}
