import { z } from "zod";
import { eventKind, put } from "../shared/index.ts";
import type { Codebook } from "./schema.ts";
import { codebooks } from "./tables.ts";

export const codebookAdopted = eventKind({
  kind: "codebook.adopted",
  about: "A map takes a version of a codebook; values given from now on carry it.",
  payload: z.strictObject({
    codebook: z.string(),
    document: z.custom<Codebook>(),
    /** Why, in the words of who changed it. */
    note: z.string().min(1).max(2000).optional(),
  }),
  changes: ({ codebook, document }, { map, seq }) => [
    put(codebooks, { map, codebook, document, adopted_seq: seq }),
  ],
});
