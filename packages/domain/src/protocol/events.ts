import { z } from "zod";
import { eventKind, patch, put } from "../shared/index.ts";
import { mapDescription, protocol } from "./schema.ts";
import { maps } from "./tables.ts";

export const mapCreated = eventKind({
  kind: "map.created",
  about: "A map comes into being.",
  payload: z.strictObject({ description: mapDescription }),
  changes: ({ description }, { map, seq }) => [
    put(maps, { map, description, codebook: null, protocol: null, created_seq: seq, people_before: null }),
  ],
});

export const mapDescribed = eventKind({
  kind: "map.described",
  about: "A map's title, licence, attribution or views are rewritten.",
  payload: z.strictObject({ description: mapDescription }),
  changes: ({ description }, { map }) => [patch(maps, { map }, { description })],
});

export const codebookPutInForce = eventKind({
  kind: "map.codebook-put-in-force",
  about: "A map works with this version of its codebook from now on.",
  payload: z.strictObject({ codebook: z.string() }),
  changes: ({ codebook }, { map }) => [patch(maps, { map }, { codebook })],
});

export const protocolWritten = eventKind({
  kind: "map.protocol-written",
  about: "A map's protocol is written or rewritten.",
  payload: z.strictObject({ protocol }),
  changes: ({ protocol: written }, { map }) => [patch(maps, { map }, { protocol: written })],
});
