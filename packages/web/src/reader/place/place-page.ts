import type { Facets, Share } from "@mapwright/atlas";
import type { Frame } from "../frame/frame.ts";
import type { MapHead } from "../frame/map-head.ts";
import type { Label } from "../label.ts";
import type { NamedInitiative } from "../organisations/pages.ts";
import type { Selection } from "../selection/selection.ts";
import type { VariableView } from "../variable-view.ts";

export interface NamedPlace {
  readonly label: Label;
  /** Below the map's address: `/places/BE`. */
  readonly path: string;
}

export interface GapLine {
  readonly variable: Label;
  readonly category: Label;
  readonly known: number;
  readonly elsewhere: Share;
  /** The initiatives elsewhere that have it. */
  readonly listing: string;
}

/** What is in a country, region or city. */
export interface PlacePage {
  readonly kind: "place";
  readonly frame: Frame;
  readonly map: MapHead;
  readonly name: Label;
  readonly level: 0 | 1 | 2 | 3 | "city";
  /** The larger places it lies in, the largest first. */
  readonly within: readonly NamedPlace[];
  /** The group of countries that it belongs to. */
  readonly group: { readonly variable: Label; readonly category: Label; readonly listing: string } | null;
  readonly total: number;
  /** Initiatives of the whole map. */
  readonly of: number;
  /** Selects its initiatives; null where no condition does, as for a city. */
  readonly selection: Selection | null;
  readonly variables: readonly VariableView[];
  readonly facets: Facets["facets"];
  readonly below: readonly (NamedPlace & { readonly count: number })[];
  readonly cities: readonly (NamedPlace & { readonly count: number })[];
  readonly organisations: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  /** Organisations beyond those listed. */
  readonly moreOrganisations: number;
  readonly initiatives: readonly NamedInitiative[];
  readonly gaps: readonly GapLine[];
  /** What the gaps were compared with. */
  readonly compared: { readonly kind: "group" | "regions" | "cities"; readonly total: number } | null;
}
