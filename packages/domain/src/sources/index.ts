export { applyProfile, profileReader, type RowCells, type RowReading } from "./apply-profile.ts";
export { batchProblem, correctedSince, duplicatesInFile, earlierBatch } from "./batch-rules.ts";
export { checkProfile } from "./check-profile.ts";
export { checkColumns } from "./columns.ts";
export { columnsOf } from "./columns-of.ts";
export {
  batchImported,
  batchUndone,
  personalErased,
  profileKept,
  recordFound,
  sourceDescribed,
  waveOpened,
} from "./events.ts";
export { foldText, tidyText } from "./fold.ts";
export type { FoundCity, FoundCountry, FoundRegion, Gazetteer } from "./gazetteer.ts";
export {
  importOperation,
  keepProfileOperation,
  listBatches,
  readFileOperation,
  showBatch,
  undoBatchOperation,
} from "./operations.ts";
export {
  type ColumnRule,
  type DateOrder,
  type OrganisationRule,
  type Profile,
  profileFile,
  profileJsonSchema,
} from "./profile.ts";
export { personalMarker } from "./raw-row.ts";
export * from "./recognise/index.ts";
export type { FoundOrganisation } from "./row-organisations.ts";
export { type SuggestedProfile, suggestProfile } from "./suggest-profile.ts";
export {
  type BatchFile,
  type BatchRow,
  batches,
  type ErasureRow,
  erasures,
  type ProfileRow,
  profiles,
  type RecordRow,
  records,
  type SourceRow,
  sources,
  type WaveRow,
  waves,
} from "./tables.ts";
export {
  type Evidence,
  evidence,
  type Given,
  given,
  type Value,
  type ValueState,
  value,
  valueState,
  valueStates,
} from "./value.ts";
