// A map of many initiatives for the measurements in a browser: the synthetic IESI rows again and again, each with its own number.
import { readFileSync, writeFileSync } from "node:fs";

const source = new URL("../../demos/iesi/iesi-synthetic.jsonl", import.meta.url);

/** Writes as many rows as asked for, as the importer takes them. */
export function writeRows(file, rows) {
  const lines = readFileSync(source, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const made = Array.from({ length: rows }, (_, row) => {
    const line = lines[row % lines.length];
    return JSON.stringify({ ...line, ...numbered(line, row) });
  });
  writeFileSync(file, `${made.join("\n")}\n`);
}

/** Another id and name, so that no row is the same as another. */
function numbered(line, row) {
  const texts = Object.entries(line).filter(
    ([name, value]) => /^(external_id|name)$/.test(name) && typeof value === "string",
  );
  return Object.fromEntries(texts.map(([name, value]) => [name, `${value} / ${row + 1}`]));
}
