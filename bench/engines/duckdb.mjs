import { DuckDBInstance } from "@duckdb/node-api";
import { columnNames, createSql, sqlEngine } from "./sql.mjs";

export async function load(inventory) {
  const { connection } = await filled(inventory, ":memory:");
  return engineOf(connection);
}

export async function persist(inventory, path) {
  const { connection, instance } = await filled(inventory, path);
  await connection.run("checkpoint");
  connection.closeSync();
  instance.closeSync();
}

export async function open(path) {
  const instance = await DuckDBInstance.create(path, { threads: "2" });
  return engineOf(await instance.connect());
}

async function filled({ rows, columns }, path) {
  const instance = await DuckDBInstance.create(path, { threads: "2" });
  const connection = await instance.connect();
  await connection.run(createSql);
  const appender = await connection.createAppender("inventory");
  for (let row = 0; row < rows; row++) {
    for (const name of columnNames) appender.appendSmallInt(columns[name][row]);
    appender.endRow();
  }
  appender.closeSync();
  return { instance, connection };
}

function engineOf(connection) {
  const ask = async (sql) => (await connection.runAndReadAll(sql)).getRows();
  return { ...sqlEngine(ask, (sql) => connection.run(sql)), threads: 2 };
}
