export { aMap, someRecords } from "./histories.ts";
export { newDatabase, type PostgresServer, startPostgres } from "./postgres.ts";
export { aFolder, aTarget } from "./stores.ts";
