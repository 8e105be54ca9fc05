import { table } from "../shared/index.ts";
import type { InterestSubject, PairState, RoundPlan, TaskState } from "./schema.ts";

export interface RoundRow {
  readonly map: string;
  readonly round: number;
  readonly kind: RoundPlan["kind"];
  readonly pilot: boolean;
  readonly plan: RoundPlan;
  /** `id@version` of the codebook that is coded under. */
  readonly codebook: string;
  /** The commitment to the gold answers, which stay sealed until the round is closed. */
  readonly gold_commitment: string | null;
  readonly state: "open" | "closed";
  readonly opened_at: string;
  readonly opened_by: string;
}

export const rounds = table<RoundRow>({
  name: "rounds",
  about: "Rounds of screening or coding, pilots among them.",
  key: ["map", "round"],
  columns: {
    map: { kind: "text", about: "The map." },
    round: { kind: "integer", about: "Its number in the map, from 1." },
    kind: { kind: "text", about: "`screening` or `coding`." },
    pilot: { kind: "boolean", about: "Whether it is for practice and changes nothing in the map." },
    plan: { kind: "json", about: "How it works: people for each initiative, variables, reveal, seed." },
    codebook: { kind: "text", about: "The codebook version it works under." },
    gold_commitment: { kind: "text", nullable: true, about: "Salted hash of the gold answers." },
    state: { kind: "text", about: "`open` or `closed`." },
    opened_at: { kind: "text", about: "When it was opened." },
    opened_by: { kind: "text", about: "Who opened it." },
  },
});

export interface PairRow {
  readonly map: string;
  readonly round: number;
  readonly initiative: string;
  readonly state: PairState;
  /** People who are still to be found: it waits for them. */
  readonly lacking: number;
  readonly since: string;
}

export const pairs = table<PairRow>({
  name: "pairs",
  about:
    "The people who answer the same initiative in a round, taken together: two, or as many as the round asks for.",
  key: ["map", "round", "initiative"],
  indexes: [["map", "initiative"]],
  columns: {
    map: { kind: "text", about: "The map." },
    round: { kind: "integer", about: "The round." },
    initiative: { kind: "text", about: "The initiative." },
    state: { kind: "text", about: "`open`, `agreed`, `conflict`, `settled` or `closed`." },
    lacking: { kind: "integer", about: "How many people are still to be found." },
    since: { kind: "text", about: "Since when it is in this state." },
  },
});

export interface TaskRow {
  readonly map: string;
  readonly task: number;
  readonly round: number;
  readonly initiative: string;
  readonly person: string;
  readonly state: TaskState;
  /** Salted hash of the submission; written when it is submitted, before anything is shown. */
  readonly commitment: string | null;
  readonly allotted_at: string;
  readonly submitted_at: string | null;
  /** Why it was taken back. */
  readonly reason: string | null;
}

export const tasks = table<TaskRow>({
  name: "tasks",
  about:
    "One person's part in a pair. What she chose is sealed elsewhere until all of the pair have submitted.",
  key: ["map", "task"],
  indexes: [
    ["map", "round"],
    ["map", "person"],
    ["map", "initiative"],
  ],
  columns: {
    map: { kind: "text", about: "The map." },
    task: { kind: "integer", about: "Its number in the map, from 1." },
    round: { kind: "integer", about: "The round." },
    initiative: { kind: "text", about: "The initiative." },
    person: { kind: "text", about: "The pseudonym of the person." },
    state: { kind: "text", about: "`allotted`, `submitted`, `revealed` or `released`." },
    commitment: { kind: "text", nullable: true, about: "Salted hash of what was submitted." },
    allotted_at: { kind: "text", about: "When it was allotted." },
    submitted_at: { kind: "text", nullable: true, about: "When it was submitted." },
    reason: { kind: "text", nullable: true, about: "Why it was taken back." },
  },
});

export interface InterestRow {
  readonly map: string;
  readonly interest: number;
  readonly person: string;
  readonly subject: InterestSubject;
  readonly reason: string;
  readonly ended: boolean;
}

export const interests = table<InterestRow>({
  name: "interests",
  about: "Conflicts of interest that people declared; allotment and adjudication respect them.",
  key: ["map", "interest"],
  indexes: [["map", "person"]],
  columns: {
    map: { kind: "text", about: "The map." },
    interest: { kind: "integer", about: "Its number in the map, from 1." },
    person: { kind: "text", about: "The pseudonym of the person." },
    subject: { kind: "json", about: "An initiative, source, organisation or country." },
    reason: { kind: "text", about: "Why, in her words." },
    ended: { kind: "boolean", about: "Whether it is over." },
  },
});
