/** How a column is stored: `json` as canonical JSON text, `boolean` as 0 or 1 where the database has no booleans. */
export type ColumnKind = "text" | "integer" | "boolean" | "json";

export interface Column {
  readonly kind: ColumnKind;
  readonly nullable?: true;
  /** It names content that is kept under this SHA-256; `verify` misses the content when it is gone. */
  readonly kept?: true;
  /** One sentence for the reference page. */
  readonly about: string;
}

/**
 * A table of the current state. Every row follows from the log: only the changes of events reach it. The first key
 * column of a map's tables is `map`.
 */
export interface Table<Row extends object = Record<string, unknown>> {
  readonly name: string;
  readonly about: string;
  readonly key: readonly (keyof Row & string)[];
  readonly columns: { readonly [Name in keyof Row & string]: Column };
  /** Further columns that are looked up, beside the key. */
  readonly indexes?: readonly (readonly (keyof Row & string)[])[];
}

/** Declares a table of the current state. */
export function table<Row extends object>(declaration: Table<Row>): Table<Row> {
  return declaration;
}

/** What an event does to one row: writes it whole, or changes some of its columns. Rows are never removed. */
export type RowChange =
  | { readonly table: string; readonly put: Readonly<Record<string, unknown>> }
  | {
      readonly table: string;
      readonly key: Readonly<Record<string, unknown>>;
      readonly patch: Readonly<Record<string, unknown>>;
    };

export function put<Row extends object>(to: Table<Row>, row: Row): RowChange {
  return { table: to.name, put: row as Readonly<Record<string, unknown>> };
}

export function patch<Row extends object>(
  of: Table<Row>,
  key: Partial<Row>,
  fields: Partial<Row>,
): RowChange {
  return {
    table: of.name,
    key: key as Readonly<Record<string, unknown>>,
    patch: fields as Readonly<Record<string, unknown>>,
  };
}
