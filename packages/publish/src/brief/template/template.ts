import type { Source } from "./source.ts";
import type { Placed } from "./statement.ts";

/** Letters and what the template wants them to look like. */
export interface Style {
  readonly strong?: true;
  readonly emphasis?: true;
  /** An address, `https:` or `mailto:`. */
  readonly href?: string;
}

/** A part of a sentence as the template writes it. */
export type Piece =
  | { readonly kind: "words"; readonly text: string; readonly style: Style }
  | { readonly kind: "print"; readonly statement: Placed<"number" | "text">; readonly style: Style }
  | { readonly kind: "claim"; readonly statement: Placed<"claim"> }
  | {
      readonly kind: "if";
      readonly statement: Placed<"if">;
      readonly held: readonly Piece[];
      readonly otherwise: readonly Piece[];
    };

export type TemplateBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly pieces: readonly Piece[] }
  | { readonly kind: "paragraph" | "aside"; readonly pieces: readonly Piece[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly entries: readonly (readonly Piece[])[] }
  | { readonly kind: "figure"; readonly statement: Placed<"figure"> }
  | { readonly kind: "table"; readonly statement: Placed<"table"> }
  | {
      readonly kind: "if";
      readonly statement: Placed<"if">;
      readonly held: readonly TemplateBlock[];
      readonly otherwise: readonly TemplateBlock[];
    }
  | { readonly kind: "for"; readonly statement: Placed<"for">; readonly blocks: readonly TemplateBlock[] }
  | { readonly kind: "box"; readonly blocks: readonly TemplateBlock[] };

/** A base that the template names: what to call it in a note, and its conditions in their text form. */
export interface TemplateBase {
  readonly label: string;
  readonly where: readonly string[];
}

/** A brief before its numbers are in. */
export interface Template {
  readonly source: Source;
  readonly language: string;
  /** The first heading. */
  readonly title: readonly Piece[];
  readonly bases: ReadonlyMap<string, TemplateBase>;
  readonly blocks: readonly TemplateBlock[];
}
