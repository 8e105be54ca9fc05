import type { Frame } from "../../reader/frame/frame.ts";
import type { Label } from "../../reader/label.ts";
import type { FormProblem } from "../form-problem.ts";
import type { Work } from "../work.ts";

/** What stands in the fields of a form, by their names. */
export type Filled = Readonly<Record<string, string>>;

interface MapForm {
  readonly frame: Frame;
  readonly problems: readonly FormProblem[];
  readonly filled: Filled;
}

/** A codebook that ships, in a word. */
export interface OfferedCodebook {
  readonly name: string;
  readonly title: Label;
  readonly description: Label | null;
  readonly variables: number;
}

/** Where a map begins. */
export interface NewMapPage extends MapForm {
  readonly kind: "new-map";
  readonly codebooks: readonly OfferedCodebook[];
  /** The maps that are here: their addresses are taken, and their codebooks can be copied. */
  readonly maps: readonly { readonly map: string; readonly title: Label; readonly codebook: string | null }[];
}

/** A map that was just made with a codebook of which something is doubtful. */
export interface MapMadePage extends Omit<MapForm, "filled"> {
  readonly kind: "map-made";
  readonly map: string;
}

/** What is said of a map, to be said anew. */
export interface DescriptionPage extends MapForm {
  readonly kind: "description";
  readonly work: Work;
  /** The letters before the numbers of its public ids. */
  readonly idPrefix: string;
  /** It was kept just now. */
  readonly isKept: boolean;
}
