import type { Dialect } from "../shared/stored-row.ts";
import { createTable, type Migrating } from "./columns.ts";

/** Sealed answers, beside the state: no query of the state reaches them. */
export async function createEnvelopes(db: Migrating, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, "envelopes", ["map", "envelope"], {
    map: "text",
    envelope: "text",
    person: "text",
    salt: "text",
    content: "text",
  });
}
