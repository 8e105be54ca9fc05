import type { Level } from "../protocol/index.ts";
import { table } from "../shared/index.ts";
import type { Evidence } from "../sources/index.ts";

export interface VerdictRow {
  readonly map: string;
  readonly task: number;
  readonly criterion: string;
  /** 1 is what was submitted blind; later ones are changes after the reveal. */
  readonly revision: number;
  readonly round: number;
  readonly initiative: string;
  readonly person: string;
  readonly level: Level;
  readonly evidence: readonly Evidence[];
  readonly reason: string | null;
  readonly at: string;
}

export const verdicts = table<VerdictRow>({
  name: "verdicts",
  about:
    "What screeners judged, by criterion, from the reveal on. The first revision is what was submitted and stays for ever; a later one supersedes.",
  key: ["map", "task", "criterion", "revision"],
  indexes: [
    ["map", "round"],
    ["map", "initiative"],
  ],
  columns: {
    map: { kind: "text", about: "The map." },
    task: { kind: "integer", about: "The task." },
    criterion: { kind: "text", about: "The criterion of the protocol." },
    revision: { kind: "integer", about: "1 for the first submission, then one more for each change." },
    round: { kind: "integer", about: "The round." },
    initiative: { kind: "text", about: "The initiative." },
    person: { kind: "text", about: "The pseudonym of the screener." },
    level: { kind: "text", about: "`pass`, `partial`, `fail` or `unclear`." },
    evidence: { kind: "json", about: "Quotes and addresses." },
    reason: { kind: "text", nullable: true, about: "Why." },
    at: { kind: "text", about: "When it became visible." },
  },
});
