import { sql } from "kysely";
import type { Dialect } from "../shared/stored-row.ts";
import type { Migrating } from "./columns.ts";

/** How many contents are kept, beside the log's head: content taken away behind the program's back shows. */
export async function countKept(db: Migrating, dialect: Dialect): Promise<void> {
  const kind = dialect === "sqlite" ? sql`integer` : sql`bigint`;
  await sql`alter table head add column blobs ${kind} not null default 0`.execute(db);
  await sql`update head set blobs = (select count(*) from blobs)`.execute(db);
}
