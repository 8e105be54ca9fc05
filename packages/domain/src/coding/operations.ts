import { z } from "zod";
import { codebookFile, variableCode } from "../codebook/index.ts";
import { map } from "../protocol/asking.ts";
import { languageTag, operation } from "../shared/index.ts";
import { problem } from "../shared/shown.ts";
import { value } from "../sources/index.ts";
import { migrationPlan } from "./migration.ts";
import { codingDraft, codingSubmission } from "./schema.ts";
import { codebookVersionShown, revisionShown } from "./shown.ts";

const task = z.coerce.number().int().min(1).describe("The task's number.");
/** What a coder sends; which suggestions she saw is recorded by the server. */
const submission = codingSubmission.omit({ suggestionsSeen: true });
const taskProblems = ["map-unknown", "task-unknown", "task-submitted", "task-released", "task-kind"];

export const draftCoding = operation({
  name: "coding.draft",
  kind: "command",
  http: "PUT /api/maps/{map}/tasks/{task}/coding/draft",
  right: ["coder"],
  relation: "allotted",
  isSealed: true,
  sentence: "Keeps the caller's coding as a draft that only she can read.",
  input: z.strictObject({ map, task, draft: codingDraft }),
  output: z.strictObject({ task: z.int() }),
  problems: taskProblems,
});

export const checkCodingOperation = operation({
  name: "coding.check",
  kind: "query",
  http: "POST /api/maps/{map}/tasks/{task}/coding/check",
  right: ["coder"],
  relation: "allotted",
  sentence:
    "Tells what is wrong with answers so far: what does not fit its variable, lacks evidence or contradicts.",
  input: z.strictObject({ map, task, draft: codingDraft }),
  output: z.strictObject({ findings: z.array(problem) }),
  problems: taskProblems,
});

export const showSuggestion = operation({
  name: "coding.suggestion",
  kind: "command",
  http: "POST /api/maps/{map}/tasks/{task}/suggestions/{variable}",
  right: ["coder"],
  relation: "allotted",
  sentence:
    "Shows what is suggested for a variable, after the caller's own choice and where the round allows it; that it was seen is recorded.",
  input: z.strictObject({ map, task, variable: variableCode }),
  output: z.strictObject({ suggestion: value.nullable() }),
  problems: [...taskProblems, "suggestion-never", "suggestion-before-choice"],
});

export const submitCoding = operation({
  name: "coding.submit",
  kind: "command",
  http: "POST /api/maps/{map}/tasks/{task}/coding",
  right: ["coder"],
  relation: "allotted",
  isSealed: true,
  sentence: "Submits the caller's coding for good; it stays sealed until all of the pair have submitted.",
  input: z.strictObject({ map, task, submission }),
  output: z.strictObject({ task: z.int(), commitment: z.string() }),
  problems: [...taskProblems, "coding-incomplete", "coding-inconsistent"],
});

export const changeCoding = operation({
  name: "coding.change",
  kind: "command",
  http: "POST /api/maps/{map}/tasks/{task}/coding/changes",
  right: ["coder"],
  relation: "allotted",
  sentence: "Changes the caller's coding after the reveal, with a reason; the first one stays.",
  input: z.strictObject({ map, task, submission, reason: z.string().min(1).max(2000) }),
  output: z.strictObject({ task: z.int(), revision: z.int() }),
  problems: [
    "map-unknown",
    "task-unknown",
    "task-sealed",
    "task-kind",
    "coding-incomplete",
    "coding-inconsistent",
    "codebook-stale",
  ],
});

export const listCodebookVersions = operation({
  name: "codebook.versions",
  kind: "query",
  http: "GET /api/maps/{map}/codebook/versions",
  right: "public",
  sentence:
    "Lists every version of the codebook a map has worked with, and what changed from one to the next.",
  input: z.strictObject({ map }),
  output: z.strictObject({ inForce: z.string(), versions: z.array(codebookVersionShown) }),
  problems: ["map-unknown"],
});

const revision = { map, codebook: codebookFile, plan: migrationPlan.default([]) };
const revisionProblems = ["map-unknown", "codebook-invalid", "codebook-version-taken"];

export const planRevision = operation({
  name: "codebook.plan",
  kind: "query",
  http: "POST /api/maps/{map}/codebook/plan",
  right: ["coordinator"],
  sentence:
    "Shows what a new codebook version would change: which values follow by themselves, which are coded again, which fit no more.",
  input: z.strictObject(revision),
  output: revisionShown,
  problems: revisionProblems,
});

export const reviseCodebook = operation({
  name: "codebook.revise",
  kind: "command",
  http: "POST /api/maps/{map}/codebook/versions",
  right: ["coordinator"],
  sentence:
    "Puts a new codebook version in force and applies its migration plan; not while a round of coding is open or in dispute.",
  input: z.strictObject({
    ...revision,
    note: z.string().min(1).max(2000).optional().describe("Why, for the history of versions."),
    expected: z
      .string()
      .optional()
      .describe("The version, `id@version`, that was changed; refused when another is in force by now."),
  }),
  output: z.strictObject({ codebook: z.string(), migrated: z.int(), toRecode: z.int() }),
  problems: [...revisionProblems, "migration-incomplete", "codebook-stale", "round-open", "conflicts-open"],
});

/** The forms a codebook is read and written in. */
export const codebookForms = ["yaml", "json", "csv", "turtle", "jsonld", "qdc"] as const;
export type CodebookForm = (typeof codebookForms)[number];

export const readCodebookOperation = operation({
  name: "codebook.read",
  kind: "query",
  http: "POST /api/maps/{map}/codebook/read",
  right: ["coordinator"],
  sentence:
    "Reads a codebook from a file (YAML, JSON, CSV, SKOS in Turtle or JSON-LD, REFI-QDA) and tells what is doubtful; nothing is changed.",
  input: z.strictObject({
    map,
    name: z.string().min(1).max(200).describe("The file's name; its ending tells the form."),
    content: z.string().max(5_000_000),
    language: languageTag.default("en").describe("The language of texts that do not say theirs."),
  }),
  output: z.strictObject({ codebook: codebookFile, problems: z.array(problem) }),
  problems: ["map-unknown", "codebook-invalid", "form-unknown"],
});

export const writeCodebookOperation = operation({
  name: "codebook.write",
  kind: "query",
  http: "POST /api/maps/{map}/codebook/write",
  right: ["coordinator"],
  sentence: "Writes a codebook that is being changed as a file; nothing is changed.",
  input: z.strictObject({
    map,
    codebook: codebookFile,
    form: z.enum(codebookForms),
    base: z.url().max(500).describe("The address under which its concepts are published."),
  }),
  output: z.strictObject({ name: z.string(), media: z.string(), content: z.string() }),
  problems: ["map-unknown", "codebook-invalid"],
});
