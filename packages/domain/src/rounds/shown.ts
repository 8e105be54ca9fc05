import { z } from "zod";
import { answer } from "../codebook/index.ts";
import { criterion, level } from "../protocol/index.ts";
import { texts } from "../shared/index.ts";
import { count, measure, share } from "../shared/shown.ts";
import { value } from "../sources/index.ts";
import { interestSubject, person, roundKinds, roundPlan } from "./schema.ts";

const initiative = z.string();

/** What is told of every round. */
const head = {
  round: z.int(),
  kind: z.enum(roundKinds),
  pilot: z.boolean(),
  codebook: z.string().describe("`id@version` of the codebook that it works under."),
  state: z.enum(["open", "closed"]),
  openedAt: z.string(),
  pairs: z
    .strictObject({ open: count, agreed: count, conflict: count, settled: count, closed: count })
    .describe("Initiatives by how far those who answer them have come."),
};

export const roundListed = z.strictObject({
  ...head,
  title: texts,
  each: z.int().describe("How many people answer each initiative."),
  variables: z.array(z.string()),
});

export const roundShown = z.strictObject({
  ...head,
  plan: roundPlan,
  openedBy: z.string(),
  people: z.array(z.strictObject({ person, done: count, of: count })),
  waiting: z
    .array(z.strictObject({ initiative, lacking: count, since: z.string() }))
    .describe("Initiatives for which people lack."),
});

export const allotmentShown = z.strictObject({
  people: z.array(z.strictObject({ person, tasks: count })),
  tasks: count,
  waiting: count,
});

/** What is told of every task. */
const task = {
  task: z.int(),
  round: z.int(),
  kind: z.enum(roundKinds),
  pilot: z.boolean(),
  title: texts,
  initiative,
  since: z.string(),
  submittedAt: z.string().nullable(),
  commitment: z.string().nullable().describe("Salted hash of what was submitted."),
  done: z.boolean(),
  revealed: z.boolean(),
  draft: z
    .unknown()
    .describe("The caller's own, in the form of `screening.draft` or `coding.draft`; null without one."),
};

export const tasksShown = z.strictObject({
  tasks: z.array(z.strictObject({ ...task, name: z.string() })),
  done: count,
  of: count,
});

export const taskShown = z.strictObject({
  ...task,
  values: z.array(value).describe("What is known beside the question."),
  records: z
    .array(z.strictObject({ record: z.int(), raw: z.record(z.string(), z.unknown()) }))
    .describe("Rows as found, for screening."),
  criteria: z.array(criterion),
  variables: z.array(z.string()),
  codebook: z.string(),
  submission: z.unknown().describe("The caller's own; null before there is one."),
});

export const interestShown = z.strictObject({
  interest: z.int(),
  person,
  subject: interestSubject,
  reason: z.string(),
  ended: z.boolean(),
});

export const waitingShown = z.strictObject({
  what: z.enum(["task", "person", "adjudication", "recoding"]),
  who: z.string().nullable(),
  task: z.int().nullable().describe("The task that waits, so that it can be taken back."),
  initiative,
  about: z.string().nullable(),
  round: z.int().nullable(),
  since: z.string(),
  days: count,
});

/** How one person did against the gold answers of a pilot. */
const tried = z.strictObject({
  coder: z.string(),
  withGold: share,
  readiness: z.enum(["go", "no-go", "too-few"]),
  missed: z.array(
    z.strictObject({
      initiative: z.string(),
      about: z.string(),
      chosen: z.union([level, answer]),
      gold: z.union([level, answer]),
    }),
  ),
});

export const pilotShown = z.strictObject({
  round: z.int(),
  threshold: z.number().describe("Krippendorff's alpha from which it says go."),
  gold: count,
  go: z.boolean(),
  questions: z.array(z.strictObject({ about: z.string(), alpha: measure.nullable(), go: z.boolean() })),
  people: z.array(tried),
});

export const ownPilotShown = z.strictObject({
  round: z.int(),
  threshold: z.number(),
  own: tried.nullable(),
});
