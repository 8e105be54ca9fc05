import { DatabaseSync } from "@photostructure/sqlite";
import { clickSql, columnNames, conditionSql, createSql, foldClick, rowsOf, sqlEngine } from "./sql.mjs";

export function load(inventory) {
  const database = filled(inventory, ":memory:");
  const textIndexMs = inventory.texts ? indexTexts(database, inventory) : undefined;
  return { ...engineOf(database), textIndexMs, close: () => database.close() };
}

export function persist(inventory, path) {
  filled(inventory, path).close();
}

export function open(path) {
  return engineOf(new DatabaseSync(path));
}

function filled(inventory, path) {
  const database = new DatabaseSync(path);
  database.exec(createSql);
  database.exec("begin");
  const insert = database.prepare(`insert into inventory values (${columnNames.map(() => "?").join(",")})`);
  for (const piece of rowsOf(inventory, 10_000)) for (const row of piece) insert.run(...row);
  database.exec("commit");
  return database;
}

function engineOf(database) {
  const ask = (sql) =>
    database
      .prepare(sql)
      .all()
      .map((row) => Object.values(row));
  return { ...sqlEngine(ask, (sql) => database.exec(sql)), search: (search) => searchIn(ask, search) };
}

/** FTS5 with an index of beginnings; a text has the row id of its record. */
function indexTexts(database, { rows, texts }) {
  const start = performance.now();
  database.exec("create virtual table texts using fts5(title, description, prefix='3 4', content='')");
  database.exec("begin");
  const insert = database.prepare("insert into texts (rowid, title, description) values (?, ?, ?)");
  for (let row = 0; row < rows; row++) insert.run(row + 1, texts.titles[row], texts.descriptions[row]);
  database.exec("commit");
  database.exec("insert into texts (texts) values ('optimize')");
  return performance.now() - start;
}

function searchIn(ask, { words, prefix, query }) {
  const match = `texts match '${[...words, `${prefix}*`].join(" AND ")}'`;
  const found = `texts join inventory on inventory.rowid = texts.rowid where ${match}`;
  const conditions = query.map((condition) => ` and ${conditionSql(condition)}`).join("");
  const first = ask(`select inventory.rowid from ${found}${conditions} order by bm25(texts, 3, 1) limit 20`);
  return { ...foldClick(ask(clickSql(query, found))), first };
}
