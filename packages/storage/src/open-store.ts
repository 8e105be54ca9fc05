import { openPostgres } from "./postgres/store.ts";
import type { StoredStore } from "./shared/stored-store.ts";
import { openSqlite } from "./sqlite/store.ts";

/** Where the state is kept: a data folder with its SQLite file, or a PostgreSQL database. */
export type Target = { readonly dataDir: string } | { readonly databaseUrl: string };

export interface OpenOptions {
  readonly now?: () => Date;
  /** How long a writer waits for other processes before it gives up; 60 seconds unless told. */
  readonly waitMs?: number;
}

/** Opens a store and takes missing migrations. Throws a ProblemError when it cannot be opened safely. */
export function openStore(target: Target, options: OpenOptions = {}): Promise<StoredStore> {
  return "databaseUrl" in target
    ? openPostgres(target.databaseUrl, options)
    : openSqlite(target.dataDir, options);
}
