import type { StoredEntry } from "@mapwright/usecases";
import type { Kysely } from "kysely";

/** The tables beside the state, and the state's own by name. */
export interface Schema {
  log: StoredEntry;
  /** Where the log ends and how much content is kept, so that what is cut off or taken away shows. */
  head: { id: number; seq: number; hash: string; blobs: number };
  blobs: { sha256: string; bytes: number; content: Uint8Array };
  personal: { map: string; record: number; column_name: string; content: string };
  envelopes: { map: string; envelope: string; person: string; salt: string; content: string };
  answered: { key: string; input: string; output: string; at: string };
}
export type Database = Kysely<Schema>;
/** The same database seen as tables whose names are only known at run time. */
export type StateDatabase = Kysely<Record<string, Record<string, unknown>>>;

export function stateDatabase(db: Database): StateDatabase {
  // Declared tables are checked by name against the declarations before they get here.
  return db as unknown as StateDatabase;
}
