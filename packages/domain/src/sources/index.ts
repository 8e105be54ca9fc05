export {
  batchImported,
  batchUndone,
  profileKept,
  recordFound,
  sourceDescribed,
  waveOpened,
} from "./events.ts";
export {
  type BatchFile,
  type BatchRow,
  batches,
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
  type Answer,
  answer,
  type Evidence,
  evidence,
  type Value,
  type ValueState,
  value,
  valueState,
  valueStates,
} from "./value.ts";
