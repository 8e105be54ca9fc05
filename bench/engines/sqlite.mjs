import { DatabaseSync } from "@photostructure/sqlite";
import { columnNames, createSql, rowsOf, sqlEngine } from "./sql.mjs";

export function load(inventory) {
  const database = new DatabaseSync(":memory:");
  database.exec(createSql);
  database.exec("begin");
  const insert = database.prepare(`insert into inventory values (${columnNames.map(() => "?").join(",")})`);
  for (const piece of rowsOf(inventory, 10_000)) for (const row of piece) insert.run(...row);
  database.exec("commit");
  const ask = (sql) =>
    database
      .prepare(sql)
      .all()
      .map((row) => Object.values(row));
  return sqlEngine(ask, (sql) => database.exec(sql));
}
