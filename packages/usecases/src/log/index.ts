export { type Appended, chainEvents, type Head, type StoredEntry, storedEntryHash } from "./chain.ts";
export { listLog } from "./list-log.ts";
export { accountTable, declaredTable, keyText, MemoryTables, type StateRow } from "./memory-tables.ts";
export { compareCodePoints, compareKeys } from "./order.ts";
export { type EventCount, ProcessLedger, type ProcessSummary } from "./process.ts";
