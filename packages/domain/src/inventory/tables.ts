import { table } from "../shared/index.ts";
import type { Value } from "../sources/index.ts";
import type { KeptValue } from "./kept-value.ts";
import type { Stage } from "./stage.ts";

export interface InitiativeRow {
  readonly map: string;
  readonly initiative: string;
  readonly stage: Stage;
  /** Why it is at this stage, where a person or rule gave a reason. */
  readonly stage_reason: string | null;
  readonly wave: string;
  readonly source: string;
  readonly external_id: string | null;
}

export const initiatives = table<InitiativeRow>({
  name: "initiatives",
  about: "Initiatives: records judged the same, under a public id that is never used again for another.",
  key: ["map", "initiative"],
  indexes: [["map", "source", "external_id"]],
  columns: {
    map: { kind: "text", about: "The map." },
    initiative: { kind: "text", about: "The public id, `AIW-0001`." },
    stage: { kind: "text", about: "How far it has come." },
    stage_reason: { kind: "text", nullable: true, about: "Why it is at this stage." },
    wave: { kind: "text", about: "The wave that first found it." },
    source: { kind: "text", about: "The source that first named it." },
    external_id: { kind: "text", nullable: true, about: "That source's identifier." },
  },
});

export interface MergeRow {
  readonly map: string;
  readonly merge: number;
  readonly initiative: string;
  readonly survivor: string;
  /** The stage it had, and gets back when the merge is undone. */
  readonly stage: Stage;
  readonly reason: string;
  /** Values chosen for the survivor while it stands. */
  readonly kept: readonly KeptValue[];
  readonly state: "merged" | "undone";
}

export const merges = table<MergeRow>({
  name: "merges",
  about:
    "Initiatives found to be the same as another one; their records count for that one, and none is moved.",
  key: ["map", "merge"],
  indexes: [
    ["map", "initiative"],
    ["map", "survivor"],
  ],
  columns: {
    map: { kind: "text", about: "The map." },
    merge: { kind: "integer", about: "Its number in the map, from 1." },
    initiative: { kind: "text", about: "The duplicate; its id leads to the survivor." },
    survivor: { kind: "text", about: "The initiative that both are." },
    stage: { kind: "text", about: "The stage of the duplicate before." },
    reason: { kind: "text", about: "Why they are the same." },
    state: { kind: "text", about: "`merged`, or `undone`." },
    kept: {
      kind: "json",
      about: "Which values were chosen for the survivor, where its own records would lead to others.",
    },
  },
});

export interface DistinctionRow {
  readonly map: string;
  readonly distinction: number;
  readonly initiative: string;
  readonly other: string;
  readonly reason: string;
  readonly state: "different" | "undone";
}

export const distinctions = table<DistinctionRow>({
  name: "distinctions",
  about:
    "Pairs of initiatives that look alike and were found to be different; they are not offered as duplicates again.",
  key: ["map", "distinction"],
  indexes: [["map", "initiative"]],
  columns: {
    map: { kind: "text", about: "The map." },
    distinction: { kind: "integer", about: "Its number in the map, from 1." },
    initiative: { kind: "text", about: "One of the two." },
    other: { kind: "text", about: "The other one." },
    reason: { kind: "text", about: "What tells them apart." },
    state: { kind: "text", about: "`different`, or `undone`." },
  },
});

export interface CorrectionRow {
  readonly map: string;
  readonly correction: number;
  readonly initiative: string;
  readonly variable: string;
  readonly value: Value;
  readonly superseded_by: number | null;
}

export const corrections = table<CorrectionRow>({
  name: "corrections",
  about: "Values given by people after the import; a later one supersedes, none is overwritten.",
  key: ["map", "correction"],
  indexes: [["map", "initiative"]],
  columns: {
    map: { kind: "text", about: "The map." },
    correction: { kind: "integer", about: "Its number in the map, from 1." },
    initiative: { kind: "text", about: "The initiative." },
    variable: { kind: "text", about: "The variable." },
    value: { kind: "json", about: "The value with state, reason and evidence." },
    superseded_by: { kind: "integer", nullable: true, about: "The correction that took its place." },
  },
});

export interface OrganisationRow {
  readonly map: string;
  readonly organisation: string;
  readonly name: string;
  /** The name folded for comparison, with the country: what makes two mentions the same organisation. */
  readonly identity: string;
  readonly country: string | null;
  readonly sector: string | null;
}

export const organisations = table<OrganisationRow>({
  name: "organisations",
  about: "Organisations, shared by the initiatives they play a role in.",
  key: ["map", "organisation"],
  indexes: [["map", "identity"]],
  columns: {
    map: { kind: "text", about: "The map." },
    organisation: { kind: "text", about: "The public id, `AIW-O0001`." },
    name: { kind: "text", about: "The name as first found." },
    identity: { kind: "text", about: "Folded name and country; equal means the same organisation." },
    country: { kind: "text", nullable: true, about: "Its country, as a code of the EU authority list." },
    sector: { kind: "text", nullable: true, about: "Its sector, as a category of the codebook." },
  },
});
