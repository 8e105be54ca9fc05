import { PGlite } from "@electric-sql/pglite";
import { createSql, rowsOf, sqlEngine } from "./sql.mjs";

export async function load(inventory) {
  const database = await PGlite.create();
  await database.exec(createSql);
  for (const piece of rowsOf(inventory, 5000))
    await database.exec(`insert into inventory values ${piece.map((row) => `(${row.join(",")})`).join(",")}`);
  await database.exec("analyze inventory");
  const ask = async (sql) => (await database.query(sql, [], { rowMode: "array" })).rows;
  return { ...sqlEngine(ask, (sql) => database.exec(sql)), close: () => database.close() };
}
