import type { Dialect } from "../shared/stored-row.ts";
import { createTable, type Migrating } from "./columns.ts";

/** How often signing in was tried of late. */
export async function createTries(db: Migrating, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, "tries", ["counted"], { counted: "text", at: "text" });
}
