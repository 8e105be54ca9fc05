import { type Column, canonicalJson, type Table } from "@mapwright/domain";

/** What a column holds in both databases; booleans are 0 and 1 in SQLite. */
export type Stored = string | number | boolean | null | Uint8Array;
export type StoredRow = Record<string, Stored>;
export type Dialect = "sqlite" | "postgres";

/** A value as its column stores it. Throws when it does not fit the column, which would be a bug in an event. */
export function storedValue(dialect: Dialect, where: string, column: Column, value: unknown): Stored {
  if (value === null || value === undefined) {
    if (column.nullable && value === null) return null;
    if (column.kind === "json" && value === null) return "null";
    throw new Error(`${where} has no value and cannot be empty.`);
  }
  switch (column.kind) {
    case "json":
      return canonicalJson(value);
    case "text":
      if (typeof value === "string" && !value.includes("\u0000")) return value;
      break;
    case "integer":
      if (typeof value === "number" && Number.isSafeInteger(value)) return value === 0 ? 0 : value;
      break;
    case "boolean":
      if (typeof value === "boolean") return dialect === "sqlite" ? Number(value) : value;
  }
  throw new Error(`${where} cannot hold ${JSON.stringify(value)}: it is of kind ${column.kind}.`);
}

/** A whole row, column by column in the order of the declaration. */
export function storedRow(dialect: Dialect, table: Table, row: Readonly<Record<string, unknown>>): StoredRow {
  for (const name of Object.keys(row)) columnOf(table, name);
  return Object.fromEntries(
    Object.entries(table.columns).map(([name, column]) => [
      name,
      storedValue(dialect, `${table.name}.${name}`, column, row[name]),
    ]),
  );
}

/** Some columns of a row; a member that is undefined is left out. */
export function storedFields(dialect: Dialect, table: Table, fields: object): StoredRow {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [
        name,
        storedValue(dialect, `${table.name}.${name}`, columnOf(table, name), value),
      ]),
  );
}

/** A row as the program knows it. */
export function parsedRow<Row extends object>(
  table: Table<Row>,
  stored: Readonly<Record<string, unknown>>,
): Row {
  const columns: Readonly<Record<string, Column>> = table.columns;
  const entries = Object.entries(columns).map(([name, column]) => [name, parsedValue(column, stored[name])]);
  // Each column was read by its declaration, and the declaration is typed by the row.
  return Object.fromEntries(entries) as Row;
}

function parsedValue(column: Column, stored: unknown): unknown {
  if (stored === null) return null;
  if (column.kind === "json") return JSON.parse(String(stored));
  return column.kind === "boolean" ? Boolean(stored) : stored;
}

function columnOf(table: Table, name: string): Column {
  const column = Object.hasOwn(table.columns, name) ? table.columns[name] : undefined;
  if (column === undefined) throw new Error(`The table ${table.name} has no column "${name}".`);
  return column;
}
