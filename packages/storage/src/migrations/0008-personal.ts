import type { Dialect } from "../shared/stored-row.ts";
import { createTable, type Migrating } from "./columns.ts";

/** Personal cells, apart from log and state and without a guard: they must be erasable. That they were erased stays. */
export async function createPersonal(db: Migrating, dialect: Dialect): Promise<void> {
  const key = ["map", "record", "column_name"];
  const cell = { map: "text", record: "integer", column_name: "text" } as const;
  await createTable(db, dialect, "personal", key, { ...cell, content: "text" });
  await createTable(db, dialect, "erasures", key, { ...cell, reason: "text" });
}
