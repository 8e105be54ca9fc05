import type { Share } from "@mapwright/atlas";
import type { KnowledgeMapModel, ShareBarsModel } from "@mapwright/web";

/** A number of a brief with everything that makes it checkable. */
export interface BriefNumber {
  readonly kind: "count" | "share" | "known" | "kinds" | "average";
  /** As it is printed, `27%`. */
  readonly text: string;
  /** Not rounded. */
  readonly value: number;
  /** Numerator, denominator (the base, known values only) and missing; null for a number that is no part of anything. */
  readonly share: Share | null;
  /** What a number without a share was counted among: those with a known value, and the others. */
  readonly counted: { readonly base: number; readonly missing: number } | null;
  /** The variables whose values it counts. */
  readonly measures: readonly string[];
  /** The initiatives behind it, as conditions in their text form. */
  readonly where: readonly string[];
  readonly href: string;
  /** In words, `the Mapping, EU`. */
  readonly base: string;
  /** As the template asks for it, and where. */
  readonly expression: string;
  readonly line: number;
  /** What an earlier text printed, when the template says so. */
  readonly states?: string;
}

/** Letters that look alike; `lang` is set where it is not the document's language. */
export interface Run {
  readonly text: string;
  readonly lang?: string;
  readonly strong?: true;
  readonly emphasis?: true;
  readonly href?: string;
  readonly number?: BriefNumber;
  /** The number of the note that says what the numbers up to here are counted among. */
  readonly note?: number;
}

/** A sentence with its notes: those that are cited here first. */
export interface Sentence {
  readonly runs: readonly Run[];
  readonly notes: readonly Note[];
}

/** What numbers are counted among, in one line. */
export interface Note {
  readonly note: number;
  readonly text: string;
}

export interface TableCell {
  readonly runs: readonly Run[];
}

export interface BriefTable {
  readonly caption: string;
  readonly heads: readonly { readonly text: string; readonly isNumber: boolean }[];
  /** The first cell of each row is its header. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** What a figure shows, to be drawn in any size and theme. */
export type Drawing =
  | { readonly kind: "bars"; readonly model: ShareBarsModel; readonly hrefs: readonly string[] }
  | {
      readonly kind: "knowledge-map";
      readonly model: KnowledgeMapModel;
      /** `hrefs[row + 1][column + 1]`; the first row and column are those of all rows and columns. */
      readonly hrefs: readonly (readonly string[])[];
    };

export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly runs: readonly Run[] }
  | ({ readonly kind: "paragraph" | "aside" } & Sentence)
  | { readonly kind: "list"; readonly ordered: boolean; readonly entries: readonly Sentence[] }
  | { readonly kind: "box"; readonly blocks: readonly Block[] }
  | {
      readonly kind: "figure";
      readonly number: number;
      /** `Figure 1. Inventory by welfare cluster (n = 565)`. */
      readonly caption: string;
      readonly drawing: Drawing;
      /** The figure in one sentence; its alternative text. */
      readonly sentence: string;
      /** Base, missing, whether several answers were possible. */
      readonly note: string;
      /** The same numbers. */
      readonly table: BriefTable;
    }
  | { readonly kind: "table"; readonly table: BriefTable; readonly note: string };

/** A brief with its numbers in, before it becomes HTML, PDF or DOCX. */
export interface BriefDocument {
  readonly language: string;
  readonly title: string;
  /** The map's title, release and its day. */
  readonly map: string;
  readonly edition: string;
  /** Of the release; the moment of the log's head for a draft. */
  readonly date: Date;
  /** Why the initiatives are invented, that this is a draft, or that it was withdrawn; one line each. */
  readonly warnings: readonly string[];
  readonly author: string;
  readonly licence: string;
  /** Where the map is. */
  readonly address: string;
  readonly fingerprint: string;
  readonly blocks: readonly Block[];
  readonly numbers: readonly BriefNumber[];
}
