import { z } from "zod";
import { code, variableCode } from "../codebook/index.ts";
import { askingProblems, edition, map } from "../protocol/asking.ts";
import { languageTag, operation } from "../shared/index.ts";
import { ruling } from "./schema.ts";
import { agreementShown, closedRoundShown, conflictListed, conflictShown } from "./shown.ts";

const round = z.coerce.number().int().min(1);
const conflict = z.coerce.number().int().min(1).describe("The conflict's number.");

export const listConflicts = operation({
  name: "conflicts.list",
  kind: "query",
  http: "GET /api/maps/{map}/conflicts",
  right: ["adjudicator", "coordinator"],
  sentence:
    "Lists the conflicts that the caller may settle, the longest waiting first, or those that are settled.",
  input: z.strictObject({ map, round: round.optional(), state: z.enum(["open", "settled"]).default("open") }),
  output: z.strictObject({ conflicts: z.array(conflictListed) }),
  problems: ["map-unknown"],
});

export const showConflict = operation({
  name: "conflicts.show",
  kind: "query",
  http: "GET /api/maps/{map}/conflicts/{conflict}",
  right: ["adjudicator"],
  relation: "not-of-pair",
  sentence:
    "Shows a conflict: the votes shuffled and without names, their quotes, and like cases decided before.",
  input: z.strictObject({ map, conflict }),
  output: conflictShown,
  problems: ["map-unknown", "conflict-unknown", "adjudicator-of-pair", "adjudicator-interested"],
});

export const settleConflict = operation({
  name: "conflicts.settle",
  kind: "command",
  http: "POST /api/maps/{map}/conflicts/{conflict}/adjudication",
  right: ["adjudicator"],
  relation: "not-of-pair",
  sentence: "Decides a conflict with a reason; the votes stay, and the decision becomes a precedent.",
  input: z.strictObject({ map, conflict, ruling }),
  output: z.strictObject({ conflict: z.int(), left: z.int() }),
  problems: [
    "map-unknown",
    "conflict-unknown",
    "conflict-settled",
    "adjudicator-of-pair",
    "adjudicator-interested",
    "answer-invalid",
    "precedent-unknown",
  ],
});

export const noteInCodebook = operation({
  name: "codebook.note",
  kind: "command",
  http: "POST /api/maps/{map}/codebook/notes",
  right: ["coordinator", "adjudicator"],
  sentence: "Makes the reason of an adjudication a note of the codebook, in a new version.",
  input: z.strictObject({
    map,
    conflict,
    variable: variableCode,
    category: code.optional(),
    language: languageTag,
    note: z.string().min(1).max(4000),
  }),
  output: z.strictObject({ codebook: z.string() }),
  problems: ["map-unknown", "conflict-unknown", "conflict-open", "variable-unknown", "category-unknown"],
});

export const showAgreement = operation({
  name: "agreement.show",
  kind: "query",
  http: "GET /api/maps/{map}/rounds/{round}/agreement",
  right: ["coordinator", "screener", "coder", "adjudicator"],
  sentence:
    "Measures agreement in a round from first submissions of revealed pairs: by variable, pair of people and week.",
  input: z.strictObject({ map, round }),
  output: agreementShown,
  problems: ["map-unknown", "round-unknown"],
});

export const listClosedRounds = operation({
  name: "agreement.published",
  kind: "query",
  http: "GET /api/maps/{map}/agreement",
  right: "public",
  sentence:
    "Tells the rounds that were closed before a release, with how far people agreed on each question; never who they are.",
  input: z.strictObject({ map, release: edition }),
  output: z.strictObject({ rounds: z.array(closedRoundShown) }),
  problems: askingProblems.slice(0, 2),
});
