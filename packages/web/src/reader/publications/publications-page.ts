import type { Language } from "../../messages/languages.ts";
import type { Frame } from "../frame/frame.ts";
import type { MapHead } from "../frame/map-head.ts";
import type { Label } from "../label.ts";

/** A brief that readers are offered: one that ships with its own words in these languages, or one of the map's team. */
export interface OfferedBrief {
  readonly template: string;
  readonly ships: boolean;
  readonly languages: readonly Language[];
}

/** One file of the data package. */
export interface ListedFile {
  readonly path: string;
  readonly about: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface PublicationsPage {
  readonly kind: "publications";
  readonly frame: Frame;
  readonly map: MapHead;
  readonly briefs: readonly OfferedBrief[];
  /** What a profile can be made of: variables and their categories, as conditions. */
  readonly profiles: readonly {
    readonly label: Label;
    readonly about: readonly { readonly condition: string; readonly label: Label }[];
  }[];
  /** The data package; `packing` while it is made for the first time, null for a draft. */
  readonly package:
    | {
        readonly state: "packed";
        /** All files in one; null in a site, where they stand one by one. */
        readonly archive: Omit<ListedFile, "path" | "about"> | null;
        readonly files: readonly ListedFile[];
      }
    | { readonly state: "packing" }
    | null;
}
