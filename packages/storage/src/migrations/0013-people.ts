import type { Dialect } from "../shared/stored-row.ts";
import { createIndex, createTable, type Migrating } from "./columns.ts";

/** Pseudonyms, roles and conflicts of interest: what the log knows of people. */
export async function createPeople(db: Migrating, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, "people", ["account"], {
    account: "text",
    keeper: "boolean",
    state: "text",
    opened_seq: "integer",
  });
  await createTable(db, dialect, "memberships", ["map", "account", "role"], {
    map: "text",
    account: "text",
    role: "text",
    area: "text",
    state: "text",
  });
  await createIndex(db, "memberships", ["account"]);
}
