import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cell } from "@mapwright/domain";
import { DatabaseSync } from "@photostructure/sqlite";

/** One table of a database file: its columns with their SQL types, and its rows. */
export interface DatabaseTable {
  readonly name: string;
  readonly columns: Readonly<Record<string, "text" | "integer" | "real">>;
  readonly key: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Tables as the bytes of an SQLite database, written in one go so that the same tables give the same bytes. */
export function sqliteFileOf(tables: readonly DatabaseTable[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "mapwright-package-"));
  const file = join(folder, "map.sqlite");
  try {
    const database = new DatabaseSync(":memory:");
    try {
      for (const table of tables) fill(database, table);
      database.exec(`vacuum into '${file.replaceAll("'", "''")}'`);
    } finally {
      database.close();
    }
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fill(
  database: InstanceType<typeof DatabaseSync>,
  { name, columns, key, rows }: DatabaseTable,
): void {
  const quoted = (names: readonly string[]) => names.map((column) => `"${column}"`).join(", ");
  const declared = Object.entries(columns).map(([column, type]) => `"${column}" ${type}`);
  database.exec(
    `create table "${name}" (${declared.join(", ")}, primary key (${quoted(key)})) without rowid`,
  );
  const places = Object.keys(columns).map(() => "?");
  const insert = database.prepare(`insert into "${name}" values (${places.join(", ")})`);
  database.exec("begin");
  for (const row of rows) insert.run(...row.map((cell) => cell ?? null));
  database.exec("commit");
}
