export { openSqlite } from "./sqlite/store.ts";
