import { z } from "zod";
import { eventKind, type JsonObject, type Problem, patch, put, texts } from "../shared/index.ts";
import { batches, erasures, profiles, records, sources, waves } from "./tables.ts";
import { value } from "./value.ts";

const count = z.number().int().min(0);

export const sourceDescribed = eventKind({
  kind: "source.described",
  about: "A source is named, or what is known about it is rewritten.",
  payload: z.strictObject({
    source: z.string(),
    title: texts,
    address: z.string().nullable(),
    licence: z.string().nullable(),
    attribution: z.string().nullable(),
  }),
  changes: (described, { map }) => [put(sources, { map, ...described })],
});

export const waveOpened = eventKind({
  kind: "wave.opened",
  about: "A collection round begins.",
  payload: z.strictObject({ wave: z.string(), position: count }),
  changes: (opened, { map }) => [put(waves, { map, ...opened })],
});

export const profileKept = eventKind({
  kind: "profile.kept",
  about: "A profile is kept with the map, replacing the one of the same name for later imports.",
  payload: z.strictObject({ profile: z.string(), sha256: z.string(), document: z.custom<JsonObject>() }),
  changes: (kept, { map }) => [put(profiles, { map, ...kept })],
});

export const batchImported = eventKind({
  kind: "batch.imported",
  about: "A file is taken in; its records follow as entries of their own in the same transaction.",
  payload: z.strictObject({
    batch: count,
    source: z.string(),
    wave: z.string(),
    profile: z.string(),
    profile_sha256: z.string(),
    file: z.strictObject({
      name: z.string(),
      bytes: count,
      format: z.string(),
      encoding: z.string(),
      notes: z.array(z.string()),
    }),
    file_sha256: z.string(),
    rows: count,
    accepted: count,
    repaired: count,
    refused: count,
    initiatives: count,
    good_rows_only: z.boolean(),
    problems: z.custom<readonly Problem[]>(),
  }),
  changes: (imported, { map }) => [put(batches, { map, ...imported, state: "imported" })],
});

export const recordFound = eventKind({
  kind: "record.found",
  about: "An entry as found in a file, with what the profile read from it and the initiative it describes.",
  payload: z.strictObject({
    record: count,
    batch: count,
    row: count,
    external_id: z.string().nullable(),
    initiative: z.string(),
    raw: z.custom<JsonObject>(),
    values: z.array(value),
  }),
  changes: (found, { map }) => [put(records, { map, ...found, state: "live" })],
});

export const batchUndone = eventKind({
  kind: "batch.undone",
  about:
    "An import is taken back: its records no longer count. Initiatives that lose all their records follow as entries of their own.",
  payload: z.strictObject({ batch: count, reason: z.string(), records: z.array(count) }),
  changes: ({ batch, records: undone }, { map }) => [
    patch(batches, { map, batch }, { state: "undone" }),
    ...undone.map((record) => patch(records, { map, record }, { state: "undone" })),
  ],
});

export const personalErased = eventKind({
  kind: "personal.erased",
  about:
    "Personal cells, which are kept apart from the log, are erased for good; only that they were is told.",
  payload: z.strictObject({
    cells: z.array(z.strictObject({ record: count, column: z.string() })).min(1),
    reason: z.string().min(1),
  }),
  changes: ({ cells, reason }, { map }) =>
    cells.map(({ record, column }) => put(erasures, { map, record, column_name: column, reason })),
});
