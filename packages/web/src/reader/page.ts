import type { Codebook, Given, Problem, Stage, ValueState } from "@mapwright/domain";
import type { KnowledgeMapModel } from "../views/knowledge-map/model.ts";
import type { DifferencesPage } from "./differences/differences-page.ts";
import type { ExploreAnswer } from "./explore/answer.ts";
import type { ExplorePage } from "./explore/explore-view.ts";
import type { Frame } from "./frame/frame.ts";
import type { Licence, MapHead } from "./frame/map-head.ts";
import type { FunnelPage } from "./funnel/funnel-view.ts";
import type { GapMapPage } from "./gap-map/gap-map-view.ts";
import type { KnowledgeMapPage } from "./knowledge-map/knowledge-map-view.ts";
import type { Label } from "./label.ts";
import type { MethodPage, ReleaseView } from "./method/method-page.ts";
import type { NamedInitiative, OrganisationPage, OrganisationsPage } from "./organisations/pages.ts";
import type { GroupsView } from "./overview/groups.ts";
import type { MadeView } from "./overview/made-view.ts";
import type { PlacePage } from "./place/place-page.ts";
import type { PlacesPage } from "./places/places-view.ts";
import type { PublicationsPage } from "./publications/publications-page.ts";
import type { ShownAnswer, ShownChange } from "./shown-change.ts";
import type { StatisticsPage } from "./statistics/statistics-view.ts";
import type { TrendsPage } from "./trends/trends-view.ts";
import type { VariableView } from "./variable-view.ts";

export type { Licence, ShownAnswer, ShownChange };

export interface MapsPage {
  readonly kind: "maps";
  readonly frame: Frame;
  readonly maps: readonly {
    readonly head: MapHead;
    readonly description: Label | null;
    readonly initiatives: number;
    readonly countries: number | null;
    readonly licence: Licence | null;
    /** The release shown and the one before it; null for a draft and for a first release. */
    readonly compared: { readonly from: number; readonly to: number } | null;
  }[];
  /** Whether whoever is here may begin a map. */
  readonly mayCreate: boolean;
}

/** A number of the overview with what it was counted among; `where` selects the initiatives behind it. */
export interface Headline {
  readonly label: Label;
  readonly value: number;
  /** The base of the share, when the number is a part of one. */
  readonly base: number | null;
  readonly missing: number | null;
  readonly where: readonly string[];
  /** Below the map's address, where what is counted is listed; the explorer when absent. */
  readonly path?: string;
}

export interface SourceView {
  readonly title: Label;
  readonly address: string | null;
  readonly licence: string | null;
  readonly attribution: string | null;
  readonly rows: number | null;
}

export interface OverviewPage {
  readonly kind: "overview";
  readonly frame: Frame;
  readonly map: MapHead;
  readonly description: Label | null;
  readonly headlines: readonly Headline[];
  readonly variables: readonly VariableView[];
  /** Facets shown as bars, in order: variables of `variables` that `facets` counts. */
  readonly bars: readonly string[];
  readonly total: number;
  readonly facets: ExploreAnswer["facets"];
  /** The Inventory and the Mapping by groups; null where no variable has two categories. */
  readonly groups: GroupsView | null;
  readonly knowledgeMap: KnowledgeMapModel | null;
  /** What the release read, or for a draft the last one, changed; null before the first. */
  readonly changes: ReleaseView | null;
  readonly made: MadeView;
  readonly sources: readonly SourceView[];
  readonly licence: Licence | null;
  readonly attribution: string | null;
  /** A sentence to cite this edition with; null for a draft. */
  readonly citation: string | null;
}

export interface ShownValue {
  readonly variable: string;
  readonly number: string | null;
  readonly label: Label;
  readonly answer: ShownAnswer;
  /** Null when nobody gave a value. */
  readonly state: ValueState | null;
  readonly codebook: string | null;
  readonly record: number | null;
  readonly reason: string | null;
  readonly evidence: readonly {
    readonly quote?: string | undefined;
    readonly address?: string | undefined;
    readonly page?: string | undefined;
    readonly archived?: string | undefined;
  }[];
  /** Who gave it, as a role, and on which day; null for what was imported or derived. */
  readonly given: Given | null;
  /** Whether the value can be counted, and so explored. */
  readonly countable: boolean;
}

export interface RecordView {
  readonly record: number;
  readonly source: Label;
  readonly file: string | null;
  readonly row: number;
  readonly batch: number;
  readonly raw: readonly { readonly column: string; readonly value: string }[];
}

/** What one release changed in an initiative. */
export interface HistoryLine {
  readonly release: number;
  readonly frozenAt: string;
  readonly kind: "added" | "changed" | "dropped";
  readonly stage: { readonly before: Stage; readonly after: Stage } | null;
  readonly changes: readonly ShownChange[];
}

/** An initiative that resembles the one shown, with the reasons. */
export interface SimilarLine extends NamedInitiative {
  /** 0 to 1. */
  readonly likeness: number;
  /** What both share; the parts add up to the likeness. */
  readonly factors: readonly {
    readonly label: Label;
    readonly categories: readonly Label[];
    readonly part: number;
  }[];
  /** Of the variables compared, those not known of this one. */
  readonly unknown: number;
  /** Variables compared. */
  readonly of: number;
}

export interface RelatedLine extends NamedInitiative {
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
}

export interface InitiativePage {
  readonly kind: "initiative";
  readonly frame: Frame;
  readonly map: MapHead;
  readonly id: string;
  readonly title: Label;
  readonly summary: Label | null;
  readonly stage: Stage;
  /** The initiative that it was found to be the same as; null when it stands for itself. */
  readonly mergedInto: NamedInitiative | null;
  readonly wave: string;
  readonly values: readonly ShownValue[];
  readonly records: readonly RecordView[];
  /** What the releases changed, the first first. */
  readonly history: readonly HistoryLine[];
  readonly similar: readonly SimilarLine[];
  /** Other initiatives of the same organisations. */
  readonly related: readonly RelatedLine[];
  /** Facts for search engines, already chosen. */
  readonly schema: {
    readonly countries: readonly string[];
    readonly startYear: number | null;
    readonly url: string | null;
    readonly longitude: number | null;
    readonly latitude: number | null;
    readonly organisations: readonly { readonly name: string; readonly role: string }[];
  };
  readonly licence: Licence | null;
  readonly citation: string | null;
}

export interface CodebookPage {
  readonly kind: "codebook";
  readonly frame: Frame;
  readonly map: MapHead;
  readonly codebook: Codebook;
  /** Words that the variables shown hold; empty for all. */
  readonly query: string;
  readonly total: number;
  /** Counts of the variables that can be counted. */
  readonly facets: ExploreAnswer["facets"];
  /** By variable and category, an initiative that has it. */
  readonly examples: Readonly<Record<string, Readonly<Record<string, NamedInitiative>>>>;
}

export interface NotFoundPage {
  readonly kind: "not-found";
  readonly frame: Frame;
  readonly map: MapHead | null;
}

export interface ErrorPage {
  readonly kind: "error";
  readonly frame: Frame;
  readonly problems: readonly Problem[];
}

export interface AccessibilityPage {
  readonly kind: "accessibility";
  readonly frame: Frame;
  /** Where to report barriers; null when the installation names none. */
  readonly contact: string | null;
}

/** The brief inside of a site of one file; elsewhere it is a document of its own. */
export interface WholeBriefPage {
  readonly kind: "brief";
  readonly frame: Frame;
  readonly map: MapHead;
  /** The whole document. */
  readonly html: string;
}

/** Pages that the client's script takes over; the others need none of it. */
export const interactiveKinds = [
  "overview",
  "explore",
  "places",
  "funnel",
  "gap-map",
  "knowledge-map",
  "statistics",
  "trends",
] as const;
export type InteractivePage = Extract<Page, { readonly kind: (typeof interactiveKinds)[number] }>;

export type Page =
  | MapsPage
  | OverviewPage
  | ExplorePage
  | PlacesPage
  | PlacePage
  | OrganisationsPage
  | OrganisationPage
  | KnowledgeMapPage
  | InitiativePage
  | CodebookPage
  | DifferencesPage
  | MethodPage
  | NotFoundPage
  | ErrorPage
  | AccessibilityPage
  | FunnelPage
  | GapMapPage
  | StatisticsPage
  | TrendsPage
  | PublicationsPage
  | WholeBriefPage;
