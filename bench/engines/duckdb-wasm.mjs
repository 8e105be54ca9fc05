import { createRequire } from "node:module";
import { tableFromArrays, tableToIPC } from "apache-arrow";
import { sqlEngine } from "./sql.mjs";

const require = createRequire(import.meta.url);

// The blocking interface: the same program that runs in a browser's worker, without the messages.
export async function load({ columns }) {
  const duckdb = require("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs");
  const file = (name) => require.resolve(`@duckdb/duckdb-wasm/dist/${name}`);
  const bundles = {
    mvp: { mainModule: file("duckdb-mvp.wasm"), mainWorker: file("duckdb-node-mvp.worker.cjs") },
    eh: { mainModule: file("duckdb-eh.wasm"), mainWorker: file("duckdb-node-eh.worker.cjs") },
  };
  const database = await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await database.instantiate();
  database.open({ path: ":memory:" });
  const connection = database.connect();
  connection.insertArrowFromIPCStream(tableToIPC(tableFromArrays(columns), "stream"), {
    name: "inventory",
    create: true,
  });
  const ask = (sql) => {
    const table = connection.query(sql);
    const arrays = Array.from({ length: table.numCols }, (_, i) => table.getChildAt(i).toArray());
    return Array.from({ length: table.numRows }, (_, row) => arrays.map((array) => array[row]));
  };
  return { ...sqlEngine(ask, (sql) => connection.query(sql)), close: () => connection.close() };
}
