import { z } from "zod";
import { person, tasks } from "../rounds/index.ts";
import { eventKind, patch, put } from "../shared/index.ts";
import { codingSubmission } from "./schema.ts";
import { codings, recodings } from "./tables.ts";

const count = z.number().int().min(0);
const whose = { task: count, round: count, initiative: z.string(), person, codebook: z.string() };

export const codingRevealed = eventKind({
  kind: "coding.revealed",
  about: "The sealed coding of a task is opened, with the salt that proves it is the one submitted.",
  payload: z.strictObject({ ...whose, salt: z.string(), submission: codingSubmission }),
  changes: ({ salt: _, ...revealed }, { map, at }) => [
    patch(tasks, { map, task: revealed.task }, { state: "revealed" }),
    put(codings, { map, ...revealed, revision: 1, reason: null, at }),
  ],
});

export const codingChanged = eventKind({
  kind: "coding.changed",
  about: "A coder changes her coding after the reveal; the first submission stays beside it.",
  payload: z.strictObject({
    ...whose,
    revision: z.number().int().min(2),
    submission: codingSubmission,
    reason: z.string().min(1),
  }),
  changes: (changed, { map, at }) => [put(codings, { map, ...changed, at })],
});

export const recodingAsked = eventKind({
  kind: "recoding.asked",
  about: "A value has to be coded again because its category was split, retired or otherwise changed.",
  payload: z.strictObject({
    initiative: z.string(),
    variable: z.string(),
    codebook: z.string(),
    reason: z.string(),
  }),
  changes: (asked, { map, at }) => [put(recodings, { map, ...asked, state: "waiting", since: at })],
});

export const recodingDone = eventKind({
  kind: "recoding.done",
  about: "A value that had to be coded again has been.",
  payload: z.strictObject({ initiative: z.string(), variable: z.string() }),
  changes: ({ initiative, variable }, { map, at }) => [
    patch(recodings, { map, initiative, variable }, { state: "done", since: at }),
  ],
});
