import { DatabaseSync, type StatementSyncInstance } from "@photostructure/sqlite";
import { Kysely, SqliteDialect } from "kysely";
import { refuse } from "../shared/problems.ts";
import type { Database, Schema } from "../shared/schema.ts";

/** One connection to the file, raw and as a query builder. */
export interface Connection {
  readonly raw: InstanceType<typeof DatabaseSync>;
  readonly db: Database;
  close(): void;
}

const synchronousFull = 2;

/**
 * Opens a connection that survives a power cut: a commit is on the disk before it is acknowledged. The level is read
 * back, because a library may be compiled to weaken it silently.
 */
export function connect(
  file: string,
  options: { readonly readOnly?: boolean; readonly waitMs: number },
): Connection {
  const raw = new DatabaseSync(file, { timeout: options.waitMs, enableForeignKeyConstraints: true });
  try {
    secure(raw, file);
    if (options.readOnly) raw.exec("pragma query_only = on");
  } catch (error) {
    raw.close();
    throw error;
  }
  const statements = new Map<string, Prepared>();
  const db = new Kysely<Schema>({
    dialect: new SqliteDialect({
      database: { prepare: (text) => prepared(raw, statements, text), close: () => {} },
    }),
  });
  return { raw, db, close: () => raw.close() };
}

function secure(raw: Connection["raw"], file: string): void {
  raw.exec("pragma journal_mode = wal");
  raw.exec("pragma synchronous = full");
  raw.exec("pragma trusted_schema = off; pragma secure_delete = on; pragma cell_size_check = on");
  const level = pragma(raw, "synchronous");
  const journal = pragma(raw, "journal_mode");
  if (level !== synchronousFull || journal !== "wal")
    refuse(
      "sync-level-low",
      `${file} cannot be opened safely: synchronous is ${String(level)} and the journal is "${String(journal)}".`,
      "Keep the data folder on a local disk that supports write-ahead logs; network folders often do not.",
      { file },
    );
}

/** The value of a setting of the connection. */
export function pragma(raw: Connection["raw"], name: string): unknown {
  const row: unknown = raw.prepare(`pragma ${name}`).get();
  return typeof row === "object" && row !== null ? Object.values(row)[0] : undefined;
}

interface Prepared {
  readonly reader: boolean;
  all(parameters: readonly unknown[]): unknown[];
  run(parameters: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  iterate(parameters: readonly unknown[]): IterableIterator<unknown>;
}

const statementsKept = 128;

/** Statements are prepared once a connection; the oldest is let go when there are many. */
function prepared(raw: Connection["raw"], kept: Map<string, Prepared>, text: string): Prepared {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const statement = raw.prepare(text);
  const made = adapted(statement);
  const oldest = kept.keys().next().value;
  if (kept.size >= statementsKept && oldest !== undefined) kept.delete(oldest);
  kept.set(text, made);
  return made;
}

function adapted(statement: StatementSyncInstance): Prepared {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...parameters),
    run: (parameters) => statement.run(...parameters),
    iterate: (parameters) => statement.iterate(...parameters),
  };
}
