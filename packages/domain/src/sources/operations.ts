import { z } from "zod";
import { anything, map, reason } from "../protocol/asking.ts";
import { operation } from "../shared/index.ts";

const count = z.int();

export const importOperation = operation({
  name: "sources.import",
  kind: "command",
  http: "POST /api/maps/{map}/batches",
  right: ["coordinator"],
  body: "file",
  sentence: "Takes a file into the map through a profile, all of it or nothing.",
  input: z.strictObject({
    map,
    fileName: z.string().min(1).max(255).describe("The file's name; its ending helps to tell the format."),
    profile: z
      .string()
      .max(64)
      .optional()
      .describe("A profile that is kept with the map or ships; suggested from the columns without it."),
    wave: z.string().max(64).optional().describe("The wave of rows that do not name one."),
    goodRowsOnly: z
      .stringbool()
      .default(false)
      .describe("Leaves refused rows out instead of refusing the file; recorded with the batch."),
    encoding: z.string().max(32).optional(),
    delimiter: z.string().max(4).optional(),
    sheet: z.string().max(255).optional(),
    headerRow: z.coerce.number().int().min(0).max(1000).optional(),
  }),
  output: z.strictObject({
    batch: count,
    already: z.boolean(),
    rows: count,
    accepted: count,
    repaired: count,
    refused: count,
    initiatives: count,
    file: anything,
    problems: z.array(anything),
  }),
  problems: ["map-unknown", "profile-unknown", "file-too-large", "batch-refused"],
});

export const undoBatchOperation = operation({
  name: "batches.undo",
  kind: "command",
  http: "POST /api/maps/{map}/batches/{batch}/undo",
  right: ["coordinator"],
  sentence: "Takes an import back; nothing it brought counts any more, and nothing is lost.",
  input: z.strictObject({ map, batch: z.coerce.number().int().min(1), reason }),
  output: z.strictObject({ records: count, withdrawn: count }),
  problems: ["map-unknown", "batch-unknown", "batch-undone"],
});
