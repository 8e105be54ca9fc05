import { sql } from "kysely";
import type { Migrating } from "./columns.ts";

/** Who worked on the release that a map began with, counted by role. */
export async function countPeopleBefore(db: Migrating): Promise<void> {
  await sql`alter table maps add column people_before text`.execute(db);
}
