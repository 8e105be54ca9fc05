export { type ChainedEntry, emptyHead, entryHash, type LogEntry } from "./entry.ts";
export { changesOf, eventKinds } from "./kinds.ts";
export { listLog } from "./operations.ts";
export { stateTables } from "./tables.ts";
