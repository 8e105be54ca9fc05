import { z } from "zod";
import { map, reason } from "../protocol/asking.ts";
import { operation } from "../shared/index.ts";
import { count, problem } from "../shared/shown.ts";
import { profileFile } from "./profile.ts";
import { batchListed, batchShown, fileShown, judgedRows } from "./shown.ts";

const batch = z.coerce.number().int().min(1);

/** A file that comes as the body, and how it is read. */
const file = {
  map,
  fileName: z.string().min(1).max(255).describe("The file's name; its ending helps to tell the format."),
  profile: z
    .string()
    .max(64)
    .optional()
    .describe("A profile that is kept with the map or ships; suggested from the columns without it."),
  wave: z.string().max(64).optional().describe("The wave of rows that do not name one."),
  encoding: z.string().max(32).optional(),
  delimiter: z.string().max(4).optional(),
  sheet: z.string().max(255).optional(),
  headerRow: z.coerce.number().int().min(0).max(1000).optional(),
};

export const listBatches = operation({
  name: "batches.list",
  kind: "query",
  http: "GET /api/maps/{map}/batches",
  right: ["coordinator"],
  sentence:
    "Lists the files that were taken in, the last first, with the profiles that are kept for the next.",
  input: z.strictObject({ map }),
  output: z.strictObject({
    batches: z.array(batchListed),
    profiles: z.array(z.string()),
    waves: z.array(z.string()).describe("In the order in which they were opened."),
  }),
  problems: ["map-unknown"],
});

export const showBatch = operation({
  name: "batches.show",
  kind: "query",
  http: "GET /api/maps/{map}/batches/{batch}",
  right: ["coordinator"],
  sentence: "Shows a file that was taken in, with every repair, warning and refusal of its rows.",
  input: z.strictObject({ map, batch }),
  output: batchShown,
  problems: ["map-unknown", "batch-unknown"],
});

export const readFileOperation = operation({
  name: "sources.read",
  kind: "query",
  http: "POST /api/maps/{map}/batches/reading",
  right: ["coordinator"],
  body: "file",
  sentence: "Reads a file as its import would and tells what would become of it; nothing is taken in.",
  input: z.strictObject(file),
  output: z.strictObject({
    ...judgedRows,
    already: z
      .strictObject({ batch: count, wave: z.string() })
      .nullable()
      .describe("The batch that took in the same file with the same profile, and for which wave."),
    file: fileShown,
    profile: z.strictObject({
      isKept: z
        .boolean()
        .describe("Whether it was chosen or kept before; a suggestion should be read first."),
      document: profileFile,
    }),
    columns: z.array(
      z.strictObject({
        column: z.string(),
        filled: count.describe("Rows with something in it."),
        examples: z.array(z.string()).describe("The first different cells; none of personal columns."),
        reason: z.string().nullable().describe("Why it is read like this, where it was suggested."),
      }),
    ),
    refusal: problem.nullable().describe("Why the file would be refused as a whole."),
    problems: z.array(problem).describe("The first 500."),
    problemsInAll: count,
  }),
  problems: ["map-unknown", "profile-unknown", "file-too-large"],
});

export const keepProfileOperation = operation({
  name: "profiles.keep",
  kind: "command",
  http: "PUT /api/maps/{map}/profiles/{profile}",
  right: ["coordinator"],
  sentence:
    "Keeps a profile with the map, over the one of its name; what was taken in with that stays as it is.",
  input: z.strictObject({ map, profile: profileFile.shape.name, document: profileFile }),
  output: z.strictObject({ profile: z.string(), sha256: z.string() }),
  problems: ["map-unknown", "profile-name-other"],
});

export const importOperation = operation({
  name: "sources.import",
  kind: "command",
  http: "POST /api/maps/{map}/batches",
  right: ["coordinator"],
  body: "file",
  sentence: "Takes a file into the map through a profile, all of it or nothing.",
  input: z.strictObject({
    ...file,
    goodRowsOnly: z
      .stringbool()
      .default(false)
      .describe("Leaves refused rows out instead of refusing the file; recorded with the batch."),
  }),
  output: z.strictObject({
    batch: count,
    already: z.boolean(),
    ...judgedRows,
    file: fileShown,
    problems: z.array(problem),
  }),
  problems: [
    "map-unknown",
    "profile-unknown",
    "file-too-large",
    "batch-refused",
    "batch-in-other-wave",
    "codebook-stale",
  ],
});

export const undoBatchOperation = operation({
  name: "batches.undo",
  kind: "command",
  http: "POST /api/maps/{map}/batches/{batch}/undo",
  right: ["coordinator"],
  sentence: "Takes an import back; nothing it brought counts any more, and nothing is lost.",
  input: z.strictObject({ map, batch, reason }),
  output: z.strictObject({ records: count, withdrawn: count }),
  problems: ["map-unknown", "batch-unknown", "batch-undone"],
});
