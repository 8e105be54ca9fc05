import { DuckDBInstance } from "@duckdb/node-api";
import { columnNames, createSql, sqlEngine } from "./sql.mjs";

export async function load({ rows, columns }) {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  await connection.run(createSql);
  const appender = await connection.createAppender("inventory");
  for (let row = 0; row < rows; row++) {
    for (const name of columnNames) appender.appendSmallInt(columns[name][row]);
    appender.endRow();
  }
  appender.closeSync();
  const ask = async (sql) => (await connection.runAndReadAll(sql)).getRows();
  return sqlEngine(ask, (sql) => connection.run(sql));
}
