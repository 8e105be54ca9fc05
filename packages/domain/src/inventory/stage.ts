import { z } from "zod";

/** How far an initiative has come. The map's Inventory is all of `inventory`, `shortlisted` and `mapping`; its Mapping is `mapping`. */
export const stages = [
  "candidate",
  "duplicate",
  "out-of-scope",
  "inventory",
  "shortlisted",
  "mapping",
  "withdrawn",
] as const;
export const stage = z.enum(stages);
export type Stage = z.infer<typeof stage>;

export const inventoryStages: readonly Stage[] = ["inventory", "shortlisted", "mapping"];
