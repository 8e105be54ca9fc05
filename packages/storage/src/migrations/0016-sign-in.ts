import { sql } from "kysely";
import type { Dialect } from "../shared/stored-row.ts";
import { createIndex, createTable, type Migrating } from "./columns.ts";

/** Second factors, passkeys and accounts elsewhere; and of a session how it was opened and by which rights. */
export async function createSignIn(db: Migrating, dialect: Dialect): Promise<void> {
  const text = dialect === "sqlite" ? sql`text` : sql`text collate "C"`;
  await sql`alter table sessions add column way ${text} not null default 'password'`.execute(db);
  await sql`alter table sessions add column rights ${text} not null default ''`.execute(db);
  await sql`alter table sessions add column ends_at ${text}`.execute(db);
  await createTable(db, dialect, "second_factors", ["account"], {
    account: "text",
    secret: "text",
    since: "text",
    last_step: "integer",
  });
  await createTable(db, dialect, "recovery_codes", ["code"], { code: "text", account: "text" });
  await createTable(db, dialect, "passkeys", ["passkey"], {
    passkey: "text",
    account: "text",
    name: "text",
    public_key: "text",
    counter: "integer",
    transports: "text",
    created_at: "text",
    used_at: "text?",
  });
  await createTable(db, dialect, "identities", ["issuer", "subject"], {
    issuer: "text",
    subject: "text",
    account: "text",
    linked_at: "text",
  });
  for (const table of ["recovery_codes", "passkeys", "identities"]) await createIndex(db, table, ["account"]);
}
