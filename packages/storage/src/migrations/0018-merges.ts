import type { Dialect } from "../shared/stored-row.ts";
import { createIndex, createTable, type Migrating } from "./columns.ts";

/** Which initiatives were found to be the same. */
export async function createMerges(db: Migrating, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, "merges", ["map", "merge"], {
    map: "text",
    merge: "integer",
    initiative: "text",
    survivor: "text",
    stage: "text",
    reason: "text",
    state: "text",
  });
  await createIndex(db, "merges", ["map", "initiative"]);
  await createIndex(db, "merges", ["map", "survivor"]);
}
