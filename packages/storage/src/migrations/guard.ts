import { sql } from "kysely";
import type { Dialect } from "../shared/stored-row.ts";
import type { Migrating } from "./columns.ts";

/** Refuses a kind of change to a table in the database itself; `only` limits it to updates of these columns. */
export async function guard(
  db: Migrating,
  dialect: Dialect,
  table: string,
  change: "update" | "delete",
  only: readonly string[] = [],
): Promise<void> {
  const name = `${table}_refuse_${change}`;
  const message = `${table} keeps what it holds: ${change} refused`;
  const compared = only.map((column) =>
    dialect === "sqlite"
      ? sql`old.${sql.ref(column)} is not new.${sql.ref(column)}`
      : sql`old.${sql.ref(column)} is distinct from new.${sql.ref(column)}`,
  );
  const when = compared.length === 0 ? sql`` : sql`when (${sql.join(compared, sql` or `)})`;
  if (dialect === "sqlite") {
    await sql`create trigger ${sql.id(name)} before ${sql.raw(change)} on ${sql.table(table)} for each row ${when}
      begin select raise(abort, ${sql.lit(message)}); end`.execute(db);
    return;
  }
  await sql`create function ${sql.id(name)}() returns trigger language plpgsql
    as ${sql.lit(`begin raise exception '${message}'; end`)}`.execute(db);
  await sql`create trigger ${sql.id(name)} before ${sql.raw(change)} on ${sql.table(table)} for each row ${when}
    execute function ${sql.id(name)}()`.execute(db);
}
