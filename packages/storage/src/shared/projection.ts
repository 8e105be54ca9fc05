import { canonicalJson, type RowChange, type Table } from "@mapwright/domain";
import { declaredTable, keyText } from "@mapwright/usecases";
import { type Database, stateDatabase } from "./schema.ts";
import { type Dialect, type StoredRow, storedFields, storedRow } from "./stored-row.ts";

/** Changes of one table that can be written in one go: whole rows by key, or one and the same patch of many rows. */
type Pending =
  | { readonly table: Table; readonly puts: Map<string, StoredRow> }
  | { readonly table: Table; readonly patch: StoredRow; readonly same: string; readonly keys: StoredRow[] };

/** SQLite takes 32,766 values a statement, PostgreSQL 65,535; fewer keep statements short to prepare. */
const valuesAtOnce = 8_000;

/** Writes row changes in their order, neighbours of the same table and form together. */
export async function project(db: Database, dialect: Dialect, changes: readonly RowChange[]): Promise<void> {
  for (const pending of grouped(dialect, changes)) {
    if ("puts" in pending) await writeRows(db, pending.table, [...pending.puts.values()]);
    else await patchRows(db, pending.table, pending.patch, pending.keys);
  }
}

/**
 * Groups changes by table: changes of different tables do not depend on each other, so only the order inside each
 * table is kept.
 */
function grouped(dialect: Dialect, changes: readonly RowChange[]): Pending[] {
  const groups: Pending[] = [];
  const latest = new Map<string, Pending>();
  const open = (pending: Pending) => {
    groups.push(pending);
    latest.set(pending.table.name, pending);
  };
  for (const change of changes) {
    const table = declaredTable(change.table);
    const current = latest.get(change.table);
    if ("put" in change) {
      const row = storedRow(dialect, table, change.put);
      const key = keyText(table, row);
      if (current !== undefined && "puts" in current) current.puts.set(key, row);
      else open({ table, puts: new Map([[key, row]]) });
      continue;
    }
    const patch = storedFields(dialect, table, change.patch);
    const key = storedFields(dialect, table, change.key);
    const same = canonicalJson(patch);
    if (current !== undefined && "keys" in current && current.same === same) current.keys.push(key);
    else open({ table, patch, same, keys: [key] });
  }
  return groups;
}

async function writeRows(db: Database, table: Table, rows: readonly StoredRow[]): Promise<void> {
  const columns = Object.keys(table.columns);
  const others = columns.filter((column) => !table.key.includes(column));
  for (const chunk of chunksOf(rows, columns.length)) {
    const insert = stateDatabase(db)
      .insertInto(table.name)
      .values([...chunk]);
    const query = insert.onConflict((conflict) => {
      const on = conflict.columns([...table.key]);
      if (others.length === 0) return on.doNothing();
      return on.doUpdateSet(({ ref }) =>
        Object.fromEntries(others.map((name) => [name, ref(`excluded.${name}`)])),
      );
    });
    await query.execute();
  }
}

async function patchRows(
  db: Database,
  table: Table,
  patch: StoredRow,
  keys: readonly StoredRow[],
): Promise<void> {
  const distinct = [...new Map(keys.map((key) => [keyText(table, key), key])).values()];
  let changed = 0;
  for (const chunk of chunksOf(distinct, table.key.length * 16)) {
    const query = stateDatabase(db)
      .updateTable(table.name)
      .set(patch)
      .where(({ eb, or, and }) =>
        or(chunk.map((key) => and(Object.entries(key).map(([column, value]) => eb(column, "=", value))))),
      );
    changed += Number((await query.executeTakeFirstOrThrow()).numUpdatedRows);
  }
  if (changed !== distinct.length)
    throw new Error(
      `An event changes rows of ${table.name} that are not there: ${distinct.length - changed}.`,
    );
}

/** Cuts a list so that each piece, with this many values an element, stays under the limit. */
export function* chunksOf<Element>(
  list: readonly Element[],
  valuesEach: number,
): Generator<readonly Element[]> {
  const size = Math.max(1, Math.floor(valuesAtOnce / valuesEach));
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size);
}
