export { type ChainedEntry, emptyHead, entryHash, type LogEntry } from "./entry.ts";
export { changesOf, eventKinds } from "./kinds.ts";
export { stateTables } from "./tables.ts";
