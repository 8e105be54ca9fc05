import { accountTables, type RowChange, stateTables, type Table } from "@mapwright/domain";

export type StateRow = Readonly<Record<string, unknown>>;

const declared = new Map([...stateTables, ...accountTables].map((table) => [table.name, table]));

/** The declaration of a table by name; throws when there is none. */
export function declaredTable(name: string): Table {
  const table = declared.get(name);
  if (table === undefined) throw new Error(`There is no table "${name}".`);
  return table;
}

/** The declaration of an account table; throws for a table of the state, which changes through the log alone. */
export function accountTable(name: string): Table {
  const table = accountTables.find((each) => each.name === name);
  if (table === undefined) throw new Error(`"${name}" is no account table.`);
  return table;
}

/** The values of a row's key, as one text. */
export function keyText(table: Pick<Table, "key">, row: StateRow): string {
  return JSON.stringify(table.key.map((column) => row[column]));
}

/** The tables of the state held in memory. A fork shares what neither side has written since. */
export class MemoryTables {
  readonly #tables: Map<string, Map<string, StateRow>>;
  readonly #own = new Set<string>();

  constructor(tables: ReadonlyMap<string, Map<string, StateRow>> = new Map()) {
    this.#tables = new Map(tables);
  }

  fork(): MemoryTables {
    this.#own.clear();
    return new MemoryTables(this.#tables);
  }

  rows(name: string): ReadonlyMap<string, StateRow> {
    return this.#tables.get(name) ?? new Map();
  }

  /** Does what an event says; throws when it changes a row that is not there. */
  apply(change: RowChange): void {
    const table = declaredTable(change.table);
    const rows = this.#writable(change.table);
    if ("put" in change) {
      rows.set(keyText(table, change.put), change.put);
      return;
    }
    const key = keyText(table, change.key);
    const before = rows.get(key);
    if (before === undefined)
      throw new Error(`An event changes a row of ${change.table} that is not there: ${key}.`);
    rows.set(key, { ...before, ...change.patch });
  }

  /** Removes rows; only tables outside the log lose any. */
  remove(name: string, isGone: (row: StateRow) => boolean): void {
    const rows = this.#writable(name);
    for (const [key, row] of rows) if (isGone(row)) rows.delete(key);
  }

  #writable(name: string): Map<string, StateRow> {
    const held = this.#tables.get(name);
    if (held !== undefined && this.#own.has(name)) return held;
    const copy = new Map(held);
    this.#tables.set(name, copy);
    this.#own.add(name);
    return copy;
  }
}
