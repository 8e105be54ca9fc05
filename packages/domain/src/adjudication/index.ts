export { conflictFound, conflictSettled } from "./events.ts";
export * from "./operations.ts";
export { type Ruling, ruling } from "./schema.ts";
export type { ClosedQuestion, ClosedRound } from "./shown.ts";
export { type AdjudicationRow, adjudications, type ConflictRow, conflicts } from "./tables.ts";
