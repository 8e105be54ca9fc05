import { z } from "zod";
import { eventKind, put } from "../shared/index.ts";
import { briefTemplates } from "./tables.ts";

export const briefTemplateSaved = eventKind({
  kind: "brief.template-saved",
  about: "A template of briefs is saved as its next version; earlier ones stay.",
  payload: z.strictObject({
    template: z.string(),
    version: z.number().int().min(1),
    text: z.string(),
    offered: z.boolean(),
  }),
  changes: (saved, { map, at, actor }) => [
    put(briefTemplates, { map, ...saved, saved_at: at, saved_by: actor }),
  ],
});
