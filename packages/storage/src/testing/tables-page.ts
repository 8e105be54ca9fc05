import { accountTables, stateTables, type Table } from "@mapwright/domain";

/** The reference page of the tables, from their declarations. */
export function tablesPage(): string {
  const opening =
    "# Tables\n\nThe current state, as SQLite and PostgreSQL hold it. Every row follows from the log; `json` is canonical JSON text.\n";
  const outside =
    "# Account tables\n\nWho people are and how they sign in. No log entry leads to these rows: they can be changed and erased, and `verify` holds without them.\n";
  return [opening, ...stateTables.map(tableSection), outside, ...accountTables.map(tableSection)].join("\n");
}

function tableSection(table: Table): string {
  const rows = Object.entries(table.columns).map(
    ([name, { kind, nullable, about }]) =>
      `| \`${name}\` | ${kind}${nullable ? ", may be empty" : ""} | ${about} |`,
  );
  const indexes = (table.indexes ?? []).map((columns) => columns.join(", ")).join("; ");
  const looked = indexes === "" ? "" : ` Also looked up by: ${indexes}.`;
  return `## ${table.name}\n\n${table.about} Key: ${table.key.join(", ")}.${looked}\n\n| column | kind | what it holds |\n|---|---|---|\n${rows.join("\n")}\n`;
}
