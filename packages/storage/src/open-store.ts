import { openPostgres } from "./postgres/store.ts";
import type { OpenOptions } from "./shared/open-options.ts";
import type { StoredStore } from "./shared/stored-store.ts";
import { openSqlite } from "./sqlite/store.ts";

/** Where the state is kept: a data folder with its SQLite file, or a PostgreSQL database. */
export type Target = { readonly dataDir: string } | { readonly databaseUrl: string };

/** Opens a store; creates it and takes missing migrations unless told otherwise. Throws a ProblemError when it cannot be opened safely. */
export function openStore(target: Target, options: OpenOptions = {}): Promise<StoredStore> {
  return "databaseUrl" in target
    ? openPostgres(target.databaseUrl, options)
    : openSqlite(target.dataDir, options);
}
