import type { Frame } from "../frame/frame.ts";
import type { MapHead } from "../frame/map-head.ts";
import type { Label } from "../label.ts";

export interface RoleCount {
  readonly role: string;
  readonly count: number;
}

export interface OrganisationLine {
  readonly id: string;
  readonly name: string;
  readonly country: Label | null;
  readonly sector: Label | null;
  /** Initiatives of the Inventory in which it plays any role. */
  readonly initiatives: number;
  readonly roles: readonly RoleCount[];
}

/** What the list is narrowed to, as the address says it. */
export interface OrganisationsAsked {
  readonly query: string;
  readonly role: string | null;
  /** From 1. */
  readonly page: number;
}

/** The organisations of a map, those with most initiatives first. */
export interface OrganisationsPage {
  readonly kind: "organisations";
  readonly frame: Frame;
  readonly map: MapHead;
  readonly asked: OrganisationsAsked;
  /** Roles that occur, with how many organisations play each. */
  readonly roles: readonly RoleCount[];
  readonly total: number;
  readonly of: number;
  readonly pages: number;
  readonly list: readonly OrganisationLine[];
}

export interface NamedInitiative {
  readonly id: string;
  readonly title: Label;
}

/** One organisation: what it does, with whom, and where. */
export interface OrganisationPage {
  readonly kind: "organisation";
  readonly frame: Frame;
  readonly map: MapHead;
  readonly organisation: OrganisationLine;
  readonly byRole: readonly { readonly role: string; readonly initiatives: readonly NamedInitiative[] }[];
  /** Organisations in the same initiatives, most in common first. */
  readonly partners: readonly { readonly id: string; readonly name: string; readonly shared: number }[];
  /** Countries of its initiatives. */
  readonly countries: readonly { readonly code: string; readonly label: Label; readonly count: number }[];
}
