import { table } from "../shared/index.ts";
import type { CodingSubmission } from "./schema.ts";

export interface CodingRow {
  readonly map: string;
  readonly task: number;
  /** 1 is what was submitted blind; later ones are changes after the reveal. */
  readonly revision: number;
  readonly round: number;
  readonly initiative: string;
  readonly person: string;
  readonly codebook: string;
  readonly submission: CodingSubmission;
  readonly reason: string | null;
  readonly at: string;
}

export const codings = table<CodingRow>({
  name: "codings",
  about:
    "What coders answered for one initiative under one codebook version, from the reveal on. The first revision is what was submitted and stays for ever; a later one supersedes.",
  key: ["map", "task", "revision"],
  indexes: [
    ["map", "round"],
    ["map", "initiative"],
  ],
  columns: {
    map: { kind: "text", about: "The map." },
    task: { kind: "integer", about: "The task." },
    revision: { kind: "integer", about: "1 for the first submission, then one more for each change." },
    round: { kind: "integer", about: "The round." },
    initiative: { kind: "text", about: "The initiative." },
    person: { kind: "text", about: "The pseudonym of the coder." },
    codebook: { kind: "text", about: "The codebook version coded under." },
    submission: {
      kind: "json",
      about: "Answers with evidence, confidence and memo, and the suggestions seen.",
    },
    reason: { kind: "text", nullable: true, about: "Why it was changed." },
    at: { kind: "text", about: "When it became visible." },
  },
});

export interface RecodingRow {
  readonly map: string;
  readonly initiative: string;
  readonly variable: string;
  /** The codebook version that asks for it. */
  readonly codebook: string;
  readonly reason: string;
  readonly state: "waiting" | "done";
  readonly since: string;
}

export const recodings = table<RecodingRow>({
  name: "recodings",
  about: "The re-coding queue: values that a new codebook version cannot carry over by itself.",
  key: ["map", "initiative", "variable"],
  columns: {
    map: { kind: "text", about: "The map." },
    initiative: { kind: "text", about: "The initiative." },
    variable: { kind: "text", about: "The variable." },
    codebook: { kind: "text", about: "The codebook version that asks for it." },
    reason: { kind: "text", about: "What became of the category." },
    state: { kind: "text", about: "`waiting` or `done`." },
    since: { kind: "text", about: "Since when." },
  },
});
