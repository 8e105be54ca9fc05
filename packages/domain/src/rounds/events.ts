import { z } from "zod";
import { eventKind, patch, put } from "../shared/index.ts";
import { goldAnswer, interestSubject, pairStates, person, roundPlan } from "./schema.ts";
import { interests, pairs, rounds, tasks } from "./tables.ts";

const count = z.number().int().min(0);
const hash = z.string().min(1).max(128);

export const roundOpened = eventKind({
  kind: "round.opened",
  about: "A round begins; its pairs and tasks follow as entries of their own.",
  payload: z.strictObject({
    round: count,
    plan: roundPlan,
    codebook: z.string(),
    gold_commitment: hash.nullable(),
  }),
  changes: ({ round, plan, codebook, gold_commitment }, { map, at, actor }) => [
    put(rounds, {
      map,
      round,
      kind: plan.kind,
      pilot: plan.pilot,
      plan,
      codebook,
      gold_commitment,
      state: "open",
      opened_at: at,
      opened_by: actor,
    }),
  ],
});

export const pairFormed = eventKind({
  kind: "pair.formed",
  about: "An initiative comes into a round, or the number of people it still waits for changes.",
  payload: z.strictObject({ round: count, initiative: z.string(), lacking: count }),
  changes: ({ round, initiative, lacking }, { map, at }) => [
    put(pairs, { map, round, initiative, state: "open", lacking, since: at }),
  ],
});

export const taskAllotted = eventKind({
  kind: "task.allotted",
  about: "A person is asked to answer an initiative.",
  payload: z.strictObject({ task: count, round: count, initiative: z.string(), person }),
  changes: (allotted, { map, at }) => [
    put(tasks, {
      map,
      ...allotted,
      state: "allotted",
      commitment: null,
      allotted_at: at,
      submitted_at: null,
      reason: null,
    }),
  ],
});

export const taskReleased = eventKind({
  kind: "task.released",
  about: "A task is taken back before anything was submitted; its pair waits for somebody else.",
  payload: z.strictObject({ task: count, reason: z.string() }),
  changes: ({ task, reason }, { map }) => [patch(tasks, { map, task }, { state: "released", reason })],
});

export const taskSubmitted = eventKind({
  kind: "task.submitted",
  about: "A person submits her answer for good. Only its salted hash is told here; the answer is sealed.",
  payload: z.strictObject({ task: count, commitment: hash }),
  changes: ({ task, commitment }, { map, at }) => [
    patch(tasks, { map, task }, { state: "submitted", commitment, submitted_at: at }),
  ],
});

export const pairReached = eventKind({
  kind: "pair.reached",
  about: "A pair comes to another state: agreed, in conflict, settled or closed.",
  payload: z.strictObject({ round: count, initiative: z.string(), state: z.enum(pairStates) }),
  changes: ({ round, initiative, state }, { map, at }) => [
    patch(pairs, { map, round, initiative }, { state, since: at }),
  ],
});

export const roundClosed = eventKind({
  kind: "round.closed",
  about: "A round ends; the gold answers of a pilot are opened.",
  payload: z.strictObject({
    round: count,
    gold: z.strictObject({ salt: z.string(), answers: z.array(goldAnswer) }).nullable(),
  }),
  changes: ({ round }, { map }) => [patch(rounds, { map, round }, { state: "closed" })],
});

export const interestDeclared = eventKind({
  kind: "interest.declared",
  about: "A person says what she has an interest in and should not judge.",
  payload: z.strictObject({ interest: count, person, subject: interestSubject, reason: z.string() }),
  changes: (declared, { map }) => [put(interests, { map, ...declared, ended: false })],
});

export const interestEnded = eventKind({
  kind: "interest.ended",
  about: "An interest is over.",
  payload: z.strictObject({ interest: count }),
  changes: ({ interest }, { map }) => [patch(interests, { map, interest }, { ended: true })],
});
