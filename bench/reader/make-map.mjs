// A map of many initiatives for the measurements in a browser: the synthetic IESI rows again and again, each with its own number.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const source = new URL("../../demos/iesi/iesi-synthetic.jsonl", import.meta.url);

/** What one import takes: it holds its rows and what they say in memory, 100,000 of them more than Node gives a process. */
const rowsOfImport = 20_000;

/** Makes a map named `bench` with a release in the data folder; `run` runs the command line with some words. */
export function makeMap(folder, rows, run) {
  run("map", "create", "bench", "--codebook", "iesi");
  const file = join(folder, "rows.jsonl");
  for (let first = 0; first < rows; first += rowsOfImport) {
    writeRows(file, first, Math.min(rows, first + rowsOfImport));
    run("import", "bench", file, "--profile", "iesi-synthetic", "--wave", "2016");
  }
  run("release", "bench");
}

function writeRows(file, from, to) {
  const lines = readFileSync(source, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const made = Array.from({ length: to - from }, (_, place) => {
    const line = lines[(from + place) % lines.length];
    return JSON.stringify({ ...line, ...numbered(line, from + place) });
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
