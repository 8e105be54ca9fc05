import { type ColumnDataType, type CreateTableBuilder, type Expression, type Kysely, sql } from "kysely";
import type { Dialect } from "../shared/stored-row.ts";

/** Migrations name their tables and columns themselves, so that a later change of a declaration never changes them. */
export type Migrating = Kysely<unknown>;
export type MigrationColumn = "text" | "integer" | "boolean" | "bytes" | "text?" | "integer?" | "boolean?";

/** Creates a table with a primary key; a name with `?` may be empty. */
export async function createTable(
  db: Migrating,
  dialect: Dialect,
  name: string,
  key: readonly string[],
  columns: Readonly<Record<string, MigrationColumn>>,
): Promise<void> {
  let table: CreateTableBuilder<string, string> = db.schema.createTable(name);
  for (const [column, kind] of Object.entries(columns)) {
    const type = columnType(dialect, kind.replace("?", ""));
    table = table.addColumn(column, type, (built) => (kind.endsWith("?") ? built : built.notNull()));
  }
  table = table.addPrimaryKeyConstraint(`${name}_key`, [...key]);
  if (dialect === "sqlite") table = table.modifyEnd(sql`strict`);
  await table.execute();
}

/** A column kind as the dialect names it. */
export function columnType(dialect: Dialect, kind: string): ColumnDataType | Expression<unknown> {
  switch (kind) {
    case "integer":
      return dialect === "sqlite" ? "integer" : "bigint";
    case "boolean":
      return dialect === "sqlite" ? "integer" : "boolean";
    case "bytes":
      return dialect === "sqlite" ? "blob" : "bytea";
    default:
      // Order by code point, whatever the database's own collation is.
      return dialect === "sqlite" ? "text" : sql`text collate "C"`;
  }
}

export async function createIndex(db: Migrating, table: string, columns: readonly string[]): Promise<void> {
  await db.schema
    .createIndex(`${table}_by_${columns.join("_")}`)
    .on(table)
    .columns([...columns])
    .execute();
}
