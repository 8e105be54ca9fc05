import { sql } from "kysely";
import type { Dialect } from "../shared/stored-row.ts";
import { columnType, type Migrating } from "./columns.ts";

/** Which values a merge keeps; those made before kept none. */
export async function addKeptValues(db: Migrating, dialect: Dialect): Promise<void> {
  await db.schema
    .alterTable("merges")
    .addColumn("kept", columnType(dialect, "text"), (column) => column.notNull().defaultTo(sql.lit("[]")))
    .execute();
}
