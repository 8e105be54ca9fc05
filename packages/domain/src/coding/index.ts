export type { Migrated } from "./carried.ts";
export { checkCoding } from "./check-coding.ts";
export { codingChanged, codingRevealed, recodingAsked, recodingDone } from "./events.ts";
export { migrateValues } from "./migrate-values.ts";
export { type MigrationStep, migrationPlan } from "./migration.ts";
export * from "./operations.ts";
export {
  type CodedAnswer,
  type CodingDraft,
  type CodingSubmission,
  codedAnswer,
  codingDraft,
  codingSubmission,
} from "./schema.ts";
export { type CodingRow, codings, type RecodingRow, recodings } from "./tables.ts";
