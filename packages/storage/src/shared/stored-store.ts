import type { Store } from "@mapwright/usecases";
import type { StorageReader } from "./reader.ts";
import type { Database } from "./schema.ts";
import type { Dialect } from "./stored-row.ts";
import type { StorageWriter } from "./writer.ts";

/** A store on a disk or server: what use-cases see, and what checking, backing up and restoring need. */
export interface StoredStore extends Store {
  readonly dialect: Dialect;
  /** The data folder, or the address of the database without its password. */
  readonly place: string;
  read<Result>(work: (reader: StorageReader) => Promise<Result>): Promise<Result>;
  transact<Result>(actor: string, work: (writer: StorageWriter) => Promise<Result>): Promise<Result>;
  /** Sentences about damage that the database itself sees; none when it sees none. */
  damage(): Promise<readonly string[]>;
  /** For checks of the schema; not for reading or writing state. */
  inspect<Result>(work: (db: Database) => Promise<Result>): Promise<Result>;
}
