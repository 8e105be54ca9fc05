import { z } from "zod";
import { map } from "../protocol/asking.ts";
import { operation, role, roles } from "../shared/index.ts";

export const listLog = operation({
  name: "log.list",
  kind: "query",
  http: "GET /api/maps/{map}/log",
  right: ["coordinator"],
  sentence: "Lists the entries of a map's log, the last first; sealed answers are told as commitments.",
  input: z.strictObject({
    map,
    before: z.coerce.number().int().min(1).optional().describe("Only entries before this number."),
    kind: z.string().max(64).optional().describe("Only events of this kind."),
    person: z.string().max(64).optional().describe("Only what this person did, by pseudonym."),
    role: z.enum(roles).optional().describe("Only what people did who hold this role now."),
    initiative: z.string().max(64).optional().describe("Only entries about this initiative."),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: z.strictObject({
    entries: z.array(
      z.strictObject({
        seq: z.int(),
        map: z.string(),
        kind: z.string(),
        at: z.string(),
        actor: z.string().describe("A pseudonym, `command-line` or `system`."),
        payload: z.unknown().describe("What happened, in the form of its kind."),
        hash: z.string(),
        roles: z.array(role).describe("What the actor may do on this map now."),
      }),
    ),
    next: z.int().nullable().describe("Where to go on with `before`; null at the beginning of the log."),
  }),
  problems: ["map-unknown"],
});
