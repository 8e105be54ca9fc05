import { table } from "../shared/index.ts";
import type { Ruling } from "./schema.ts";

export interface ConflictRow {
  readonly map: string;
  readonly conflict: number;
  readonly round: number;
  readonly initiative: string;
  /** A criterion (screening) or variable (coding). */
  readonly about: string;
  readonly state: "open" | "settled";
  readonly since: string;
}

export const conflicts = table<ConflictRow>({
  name: "conflicts",
  about: "Questions that the people of a pair answered differently.",
  key: ["map", "conflict"],
  indexes: [
    ["map", "round"],
    ["map", "initiative"],
  ],
  columns: {
    map: { kind: "text", about: "The map." },
    conflict: { kind: "integer", about: "Its number in the map, from 1." },
    round: { kind: "integer", about: "The round." },
    initiative: { kind: "text", about: "The initiative." },
    about: { kind: "text", about: "The criterion or variable." },
    state: { kind: "text", about: "`open` or `settled`." },
    since: { kind: "text", about: "Since when it is in this state." },
  },
});

export interface AdjudicationRow {
  readonly map: string;
  readonly conflict: number;
  readonly person: string;
  readonly about: string;
  readonly initiative: string;
  readonly ruling: Ruling;
  readonly at: string;
}

export const adjudications = table<AdjudicationRow>({
  name: "adjudications",
  about:
    "How conflicts were settled, by somebody who was not of the pair. The votes themselves stay as they were.",
  key: ["map", "conflict"],
  indexes: [["map", "about"]],
  columns: {
    map: { kind: "text", about: "The map." },
    conflict: { kind: "integer", about: "The conflict." },
    person: { kind: "text", about: "The pseudonym of the adjudicator." },
    about: { kind: "text", about: "The criterion or variable." },
    initiative: { kind: "text", about: "The initiative." },
    ruling: { kind: "json", about: "The answer with its reason, evidence and the precedents followed." },
    at: { kind: "text", about: "When." },
  },
});
