import type { ReactNode } from "react";
import type { FigureTheme } from "../paint.ts";

/** The figures that have files and an embed page of their own; the words stand in their addresses. */
export const figureKinds = [
  "knowledge-map",
  "gap-map",
  "places",
  "trends",
  "funnel",
  "prisma",
  "roses",
  "statistics",
  "inventory",
  "mapping",
] as const;
export type FigureKind = (typeof figureKinds)[number];

/** Figures that are of the whole map, whatever is selected. */
export const figuresOfWhole: readonly FigureKind[] = ["prisma", "roses", "inventory", "mapping"];

/** Formats that a figure can be had in, as the end of its address says. */
export const figureFormats = ["svg", "png", "csv", "json"] as const;
export type FigureFormat = (typeof figureFormats)[number];

/** What a figure counted, one record for each mark, for programs: names of fields, then their values. */
export interface FigureRecords {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/**
 * A figure with its words, ready for a page, a file or an embed: the same drawing and numbers in each. `draw` gives an
 * `svg` element of `width` by `height` pixels; `id` begins the ids inside, so that two figures can stand on one page.
 */
export interface DrawnFigure {
  /** What the finding is about: "Initiatives by welfare cluster and evidence". */
  readonly title: string;
  /** The finding in one sentence, with its number and base. */
  readonly sentence: string;
  /** Base, selected and missing, and what else has to be known to read the numbers. */
  readonly base: string;
  readonly width: number;
  readonly height: number;
  readonly draw: (theme: FigureTheme, id: string) => ReactNode;
  /** The same for a phone, where the figure has another form for it. */
  readonly drawNarrow?: (theme: FigureTheme, id: string) => ReactNode;
  readonly records: FigureRecords;
}
