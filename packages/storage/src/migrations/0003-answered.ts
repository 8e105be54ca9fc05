import type { Dialect } from "../shared/stored-row.ts";
import { createTable, type Migrating } from "./columns.ts";

/** Answers of commands by idempotency key. */
export async function createAnswered(db: Migrating, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, "answered", ["key"], {
    key: "text",
    input: "text",
    output: "text",
    at: "text",
  });
}
