import type { Dialect } from "../shared/stored-row.ts";
import { createIndex, createTable, type Migrating } from "./columns.ts";

/** Who a pseudonym is and how they sign in: outside of log and state, so that it can be erased. */
export async function createAccounts(db: Migrating, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, "accounts", ["account"], {
    account: "text",
    name: "text",
    email: "text",
    email_key: "text",
    password: "text?",
    created_at: "text",
  });
  await createIndex(db, "accounts", ["email_key"]);
  await createTable(db, dialect, "sessions", ["session"], {
    session: "text",
    account: "text",
    created_at: "text",
    seen_at: "text",
    agent: "text",
  });
  await createTable(db, dialect, "tokens", ["token"], {
    token: "text",
    account: "text",
    name: "text",
    secret: "text",
    maps: "text",
    created_at: "text",
    expires_at: "text?",
    used_at: "text?",
  });
  await createTable(db, dialect, "invitations", ["invitation"], {
    invitation: "text",
    account: "text",
    purpose: "text",
    expires_at: "text",
  });
  for (const table of ["sessions", "tokens", "invitations"]) await createIndex(db, table, ["account"]);
}
