import type { Cited } from "@mapwright/domain";
import type { Label } from "../label.ts";

export interface Licence {
  readonly name: string;
  readonly address?: string | undefined;
}

/** Which state of a map a page was computed from. */
export type Edition =
  | { readonly kind: "draft" }
  | {
      readonly kind: "release";
      readonly number: number;
      /** ISO date or time. */
      readonly frozenAt: string;
      readonly sha256: string;
      /** Why it was withdrawn, when it was. */
      readonly withdrawn?: string;
    };

/** Who is to be named with what is taken from a map, and how. */
export interface Credit {
  readonly licence: Licence | null;
  readonly attribution: string | null;
  /** A sentence to cite this edition with; null for a draft. */
  readonly citation: string | null;
  /** What the citation of a part of this edition is made of; null for a draft. */
  readonly cited: Cited | null;
}

/** What the head of every page of a map says. */
export interface MapHead {
  readonly slug: string;
  readonly title: Label;
  /** Below the root: `/maps/ai-watch`, or `/maps/ai-watch/releases/2`. Pages of the map lie under it. */
  readonly address: string;
  readonly edition: Edition;
  /** Why the initiatives are invented; null when they are real. */
  readonly synthetic: Label | null;
  readonly credit: Credit;
  /** Set where the codebook has no variables for the knowledge map: no page leads to it. */
  readonly withoutKnowledgeMap?: true;
  /** Set while there is no initiative in it. */
  readonly isEmpty?: true;
}
