import { z } from "zod";
import { count, share } from "../shared/shown.ts";

/** What another decision rule would change. */
export const ruleEffectShown = z.strictObject({
  before: z.record(z.string(), count).describe("Initiatives by stage."),
  after: z.record(z.string(), count),
  moved: z.array(z.strictObject({ initiative: z.string(), from: z.string(), to: z.string() })),
  groups: z.array(z.strictObject({ group: z.string(), before: share, after: share })),
});
