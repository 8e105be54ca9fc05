import { z } from "zod";
import { eventKind, patch, put } from "../shared/index.ts";
import { value } from "../sources/index.ts";
import { keptValue } from "./kept-value.ts";
import { stage } from "./stage.ts";
import { corrections, distinctions, initiatives, merges, organisations } from "./tables.ts";

export const initiativeOpened = eventKind({
  kind: "initiative.opened",
  about: "A record that describes nothing known yet gets a public id of its own.",
  payload: z.strictObject({
    initiative: z.string(),
    stage,
    wave: z.string(),
    source: z.string(),
    external_id: z.string().nullable(),
  }),
  changes: (opened, { map }) => [put(initiatives, { map, ...opened, stage_reason: null })],
});

export const initiativeStaged = eventKind({
  kind: "initiative.staged",
  about: "An initiative moves to another stage.",
  payload: z.strictObject({ initiative: z.string(), stage, reason: z.string().nullable() }),
  changes: ({ initiative, stage: reached, reason }, { map }) => [
    patch(initiatives, { map, initiative }, { stage: reached, stage_reason: reason }),
  ],
});

export const initiativeMerged = eventKind({
  kind: "initiative.merged",
  about:
    "An initiative is found to be the same as another one, which its records count for from now on, with the values that were chosen.",
  payload: z.strictObject({
    merge: z.number().int(),
    initiative: z.string(),
    survivor: z.string(),
    stage,
    reason: z.string(),
    kept: z.array(keptValue).optional(),
  }),
  changes: ({ kept = [], ...merged }, { map }) => [
    put(merges, { map, ...merged, kept, state: "merged" }),
    patch(
      initiatives,
      { map, initiative: merged.initiative },
      { stage: "duplicate", stage_reason: merged.reason },
    ),
  ],
});

export const mergeUndone = eventKind({
  kind: "merge.undone",
  about: "Two initiatives are told apart again; each has its own records and stage as before.",
  payload: z.strictObject({
    merge: z.number().int(),
    initiative: z.string(),
    stage,
    reason: z.string(),
  }),
  changes: ({ merge, initiative, stage: before, reason }, { map }) => [
    patch(merges, { map, merge }, { state: "undone" }),
    patch(initiatives, { map, initiative }, { stage: before, stage_reason: reason }),
  ],
});

export const initiativesDistinguished = eventKind({
  kind: "initiatives.distinguished",
  about: "Two initiatives that look alike are found to be different; the pair is not offered again.",
  payload: z.strictObject({
    distinction: z.number().int(),
    initiative: z.string(),
    other: z.string(),
    reason: z.string(),
  }),
  changes: (distinguished, { map }) => [put(distinctions, { map, ...distinguished, state: "different" })],
});

export const distinctionUndone = eventKind({
  kind: "distinction.undone",
  about: "Whether two initiatives are different is open again.",
  payload: z.strictObject({ distinction: z.number().int(), reason: z.string() }),
  changes: ({ distinction }, { map }) => [patch(distinctions, { map, distinction }, { state: "undone" })],
});

export const organisationNamed = eventKind({
  kind: "organisation.named",
  about: "An organisation is met for the first time.",
  payload: z.strictObject({
    organisation: z.string(),
    name: z.string(),
    identity: z.string(),
    country: z.string().nullable(),
    sector: z.string().nullable(),
  }),
  changes: (named, { map }) => [put(organisations, { map, ...named })],
});

export const valueCorrected = eventKind({
  kind: "value.corrected",
  about: "A person gives a value after the import; it supersedes earlier corrections of the same variable.",
  payload: z.strictObject({
    correction: z.number().int(),
    initiative: z.string(),
    variable: z.string(),
    value,
    supersedes: z.number().int().nullable(),
  }),
  changes: ({ supersedes, ...corrected }, { map }) => [
    put(corrections, { map, ...corrected, superseded_by: null }),
    ...(supersedes === null
      ? []
      : [patch(corrections, { map, correction: supersedes }, { superseded_by: corrected.correction })]),
  ],
});
