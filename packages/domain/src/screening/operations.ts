import { z } from "zod";
import { map } from "../protocol/asking.ts";
import { operation } from "../shared/index.ts";
import { screeningDraft, screeningSubmission, verdict } from "./schema.ts";

const task = z.coerce.number().int().min(1).describe("The task's number.");

export const draftVerdicts = operation({
  name: "screening.draft",
  kind: "command",
  http: "PUT /api/maps/{map}/tasks/{task}/verdicts/draft",
  right: ["screener"],
  relation: "allotted",
  isSealed: true,
  sentence: "Keeps the caller's verdicts as a draft that only she can read: maybe, skipped, unfinished.",
  input: z.strictObject({ map, task, draft: screeningDraft }),
  output: z.strictObject({ task: z.int() }),
  problems: ["map-unknown", "task-unknown", "task-submitted", "task-released", "task-kind"],
});

export const submitVerdicts = operation({
  name: "screening.submit",
  kind: "command",
  http: "POST /api/maps/{map}/tasks/{task}/verdicts",
  right: ["screener"],
  relation: "allotted",
  isSealed: true,
  sentence: "Submits the caller's verdicts for good; they stay sealed until all of the pair have submitted.",
  input: z.strictObject({ map, task, submission: screeningSubmission }),
  output: z.strictObject({ task: z.int(), commitment: z.string() }),
  problems: [
    "map-unknown",
    "task-unknown",
    "task-submitted",
    "task-released",
    "task-kind",
    "criterion-unknown",
    "verdict-incomplete",
  ],
});

export const changeVerdict = operation({
  name: "screening.change",
  kind: "command",
  http: "POST /api/maps/{map}/tasks/{task}/verdicts/changes",
  right: ["screener"],
  relation: "allotted",
  sentence: "Changes one of the caller's verdicts after the reveal, with a reason; the first one stays.",
  input: z.strictObject({ map, task, verdict: verdict.extend({ reason: z.string().min(1).max(4000) }) }),
  output: z.strictObject({ task: z.int(), revision: z.int() }),
  problems: [
    "map-unknown",
    "task-unknown",
    "task-sealed",
    "task-kind",
    "criterion-unknown",
    "verdict-incomplete",
  ],
});
