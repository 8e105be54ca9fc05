import type { Message } from "../message.ts";

/** Texts of an initiative's page. */
export const initiative = {
  wave: "Wave {wave}",
  "stage-candidate": "Candidate",
  "stage-duplicate": "Duplicate",
  "stage-out-of-scope": "Out of scope",
  "stage-inventory": "In the Inventory",
  "stage-shortlisted": "Shortlisted",
  "stage-mapping": "In the Mapping",
  "stage-withdrawn": "Withdrawn",
  "values-known": { one: "{count} value is known", other: "{count} values are known" },
  "values-missing": { one: "{count} value is not known", other: "{count} values are not known" },
  "state-suggested": "Suggested",
  "state-derived": "Derived",
  "state-imported": "Imported",
  "state-self-declared": "Self-declared",
  "state-coded": "Coded",
  "state-adjudicated": "Adjudicated",
  origin: "Where this comes from",
  row: "row {row}",
  "at-page": "Page {page}",
  "under-codebook": "Codebook {codebook}",
  records: { one: "{count} record, as found", other: "{count} records, as found" },
  "raw-said": "The row exactly as it was imported in batch {batch}. It never changes.",
  empty: "empty",
} as const satisfies Readonly<Record<string, Message>>;
