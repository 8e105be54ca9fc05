export { type EventContext, type EventKind, eventKind, type NewEvent, newEvent } from "./event.ts";
export { canonicalJson, type Json, type JsonObject } from "./json.ts";
export { type MissingReason, missingReason, missingReasons } from "./missing.ts";
export { type Operation, operation, type Right } from "./operation.ts";
export { nearMatches, type Problem, ProblemError, shownValue } from "./problem.ts";
export { type Relation, type Role, relations, role, roles } from "./role.ts";
export type { Sha256 } from "./sha256.ts";
export { type Column, type ColumnKind, patch, put, type RowChange, type Table, table } from "./table.ts";
export { languageTag, type Texts, textIn, texts } from "./texts.ts";
