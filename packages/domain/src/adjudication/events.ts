import { z } from "zod";
import { person } from "../rounds/index.ts";
import { eventKind, patch, put } from "../shared/index.ts";
import { ruling } from "./schema.ts";
import { adjudications, conflicts } from "./tables.ts";

const about = {
  conflict: z.number().int().min(1),
  initiative: z.string(),
  about: z.string(),
};

export const conflictFound = eventKind({
  kind: "conflict.found",
  about: "The people of a pair answered a question differently.",
  payload: z.strictObject({ ...about, round: z.number().int() }),
  changes: (found, { map, at }) => [put(conflicts, { map, ...found, state: "open", since: at })],
});

export const conflictSettled = eventKind({
  kind: "conflict.settled",
  about: "An adjudicator decides a conflict and says why.",
  payload: z.strictObject({ ...about, person, ruling }),
  changes: (settled, { map, at }) => [
    patch(conflicts, { map, conflict: settled.conflict }, { state: "settled", since: at }),
    put(adjudications, { map, ...settled, at }),
  ],
});
