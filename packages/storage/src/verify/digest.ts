import type { RowChange, Table } from "@mapwright/domain";
import { declaredTable, keyText } from "@mapwright/usecases";
import { sha256 } from "../shared/sha256.ts";
import { storedFields, storedRow } from "../shared/stored-row.ts";

/** A row with its long texts replaced by their hashes, so that a whole state fits into memory. */
export type DigestRow = Readonly<Record<string, string | number | boolean | null>>;

const longText = 48;

/** The digest of a stored value; booleans are the same from either database. */
export function digestOf(value: unknown, isBoolean: boolean): string | number | boolean | null {
  if (value === null || typeof value === "number")
    return isBoolean && value !== null ? Boolean(value) : value;
  if (typeof value === "boolean") return value;
  const text = String(value);
  return text.length > longText ? `sha256:${sha256(text)}` : text;
}

export function digestRow(table: Table, stored: Readonly<Record<string, unknown>>): DigestRow {
  return Object.fromEntries(
    Object.entries(stored).map(([name, value]) => [
      name,
      digestOf(value, table.columns[name]?.kind === "boolean"),
    ]),
  );
}

/** The state that a log leads to, as digests. */
export class ReplayedState {
  readonly #tables = new Map<string, Map<string, DigestRow>>();

  rows(name: string): Map<string, DigestRow> {
    const rows = this.#tables.get(name) ?? new Map<string, DigestRow>();
    this.#tables.set(name, rows);
    return rows;
  }

  apply(change: RowChange): void {
    const table = declaredTable(change.table);
    const rows = this.rows(table.name);
    if ("put" in change) {
      rows.set(keyText(table, change.put), digestRow(table, storedRow("postgres", table, change.put)));
      return;
    }
    const key = keyText(table, change.key);
    const before = rows.get(key);
    if (before === undefined) throw new Error(`changes a row of ${table.name} that is not there: ${key}`);
    rows.set(key, { ...before, ...digestRow(table, storedFields("postgres", table, change.patch)) });
  }
}
