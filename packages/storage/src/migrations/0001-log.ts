import { sql } from "kysely";
import type { Dialect } from "../shared/stored-row.ts";
import { createIndex, createTable, type Migrating } from "./columns.ts";
import { guard } from "./guard.ts";

/** The append-only log, and its head kept beside it. */
export async function createLog(db: Migrating, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, "log", ["seq"], {
    seq: "integer",
    map: "text",
    kind: "text",
    at: "text",
    actor: "text",
    payload: "text",
    hash: "text",
  });
  await createIndex(db, "log", ["map", "seq"]);
  await guard(db, dialect, "log", "update");
  await guard(db, dialect, "log", "delete");
  await createTable(db, dialect, "head", ["id"], { id: "integer", seq: "integer", hash: "text" });
  await sql`insert into head (id, seq, hash) values (1, 0, ${sql.lit("0".repeat(64))})`.execute(db);
  await guard(db, dialect, "head", "delete");
}
