import type { Dialect } from "../shared/stored-row.ts";
import { createTable, type Migrating } from "./columns.ts";
import { guard } from "./guard.ts";

/** Content kept under its SHA-256. */
export async function createBlobs(db: Migrating, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, "blobs", ["sha256"], { sha256: "text", bytes: "integer", content: "bytes" });
  await guard(db, dialect, "blobs", "update");
  await guard(db, dialect, "blobs", "delete");
}
