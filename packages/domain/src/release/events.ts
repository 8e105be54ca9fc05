import { z } from "zod";
import { maps } from "../protocol/index.ts";
import { eventKind, patch, put } from "../shared/index.ts";
import type { ReleaseManifest } from "./schema.ts";
import { releases } from "./tables.ts";

export const releaseFrozen = eventKind({
  kind: "release.frozen",
  about: "What is in the map is frozen under the next number.",
  payload: z.strictObject({ manifest: z.custom<ReleaseManifest>() }),
  changes: ({ manifest }, { map }) => [
    put(releases, {
      map,
      release: manifest.release,
      sha256: manifest.sha256,
      frozen_at: manifest.frozenAt,
      manifest,
      withdrawn: null,
    }),
  ],
});

export const releaseWithdrawn = eventKind({
  kind: "release.withdrawn",
  about: "A release keeps its address and bytes, and says why it should no longer be used.",
  payload: z.strictObject({ release: z.number().int(), reason: z.string().min(1) }),
  changes: ({ release, reason }, { map }) => [patch(releases, { map, release }, { withdrawn: reason })],
});

export const releaseTakenOver = eventKind({
  kind: "release.taken-over",
  about:
    "The map begins with what another installation froze; entries after this one hold its values, not its raw rows.",
  payload: z.strictObject({ sha256: z.string(), people: z.record(z.string(), z.number().int()).optional() }),
  changes: ({ people }, { map }) =>
    people === undefined ? [] : [patch(maps, { map }, { people_before: people })],
});
