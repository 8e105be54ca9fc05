import type { Problem, ReleaseRow } from "@mapwright/domain";
import type { LoadedMap } from "../atlas/shelf.ts";

export const briefFormats = ["html", "pdf", "docx"] as const;
export type BriefFormat = (typeof briefFormats)[number];

/** The template of a brief: one that ships, by its name, or a text with the name of its file. */
export type BriefTemplate = string | { readonly file: string; readonly text: string };

/** What a brief is made of. */
export interface BriefOrder {
  readonly map: LoadedMap;
  readonly template: BriefTemplate;
  /** A tag; `en`, `fr`, `de`, `es` and `it` are spoken. */
  readonly language: string;
  /** The initiatives it is about, as conditions in their text form; all of the Inventory when there are none. */
  readonly where: readonly string[];
  /** Where readers find the map, with the part that names the release; numbers link to pages below it. */
  readonly address: string;
  /** Where readers find the list of initiatives; `/explore` below `address` when absent. */
  readonly listing?: string | undefined;
  /** The date of a brief on the draft, which has no date of its own. */
  readonly now: Date;
}

/** A number of a brief, for lists and tests. */
export interface BriefNumberRow {
  readonly text: string;
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly missing: number | null;
  readonly base: string;
  readonly where: readonly string[];
  readonly href: string;
  readonly expression: string;
  readonly line: number;
  readonly states?: string;
}

/** A template held against a release. */
export interface CheckedBrief {
  /** Empty when the brief can be made; warnings tell what was left out. */
  readonly problems: readonly Problem[];
  readonly numbers: readonly BriefNumberRow[];
}

export interface RenderedBrief {
  readonly content: Uint8Array;
  readonly mediaType: string;
  /** A name for the file, `iesi-1-insights.pdf`. */
  readonly fileName: string;
}

/** What a data package is made of. */
export interface PackageOrder {
  /** The canonical bytes of the release. */
  readonly bytes: Uint8Array;
  readonly release: ReleaseRow;
  readonly language: string;
  /** Where the installation is, without a slash at its end; links lead nowhere without it. */
  readonly site?: string | undefined;
}

/** One file of a data package. */
export interface PackedFile {
  /** Where it is in the package, `data/initiatives.csv`. */
  readonly path: string;
  /** What it is, in one sentence. */
  readonly about: string;
  readonly media: string;
  readonly bytes: Uint8Array;
}

/** A data package, file by file and as one ZIP archive. */
export interface PackedRelease {
  readonly files: readonly PackedFile[];
  readonly archive: Uint8Array;
}

/** What makes publications of a release: briefs of templates, and data packages. */
export interface Press {
  /** The names of the templates that ship. */
  readonly templates: readonly string[];
  /** The text of a template that ships, in a language or else in English; undefined for a name that does not ship. */
  shipped(name: string, language: string): string | undefined;
  /** Throws a ProblemError for what is wrong with a text itself, whatever the map. */
  read(file: string, text: string): void;
  /** Throws nothing: what is wrong with the template is in the answer. */
  check(order: BriefOrder): CheckedBrief;
  /** Throws a ProblemError when the template does not fit the release. */
  render(order: BriefOrder, format: BriefFormat): Promise<RenderedBrief>;
  pack(order: PackageOrder): Promise<PackedRelease>;
}
