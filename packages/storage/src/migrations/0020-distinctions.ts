import type { Dialect } from "../shared/stored-row.ts";
import { createIndex, createTable, type Migrating } from "./columns.ts";

/** Which initiatives look alike and were found to be different. */
export async function createDistinctions(db: Migrating, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, "distinctions", ["map", "distinction"], {
    map: "text",
    distinction: "integer",
    initiative: "text",
    other: "text",
    reason: "text",
    state: "text",
  });
  await createIndex(db, "distinctions", ["map", "initiative"]);
}
