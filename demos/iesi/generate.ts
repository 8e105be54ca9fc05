/** Writes the synthetic reconstruction: `npx tsx demos/iesi/generate.ts`. The same program gives the same bytes. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { makeRecords } from "./make/records.ts";

/** The whole file as text: one JSON object per line. */
export function generate(): string {
  return makeRecords()
    .map((record) => `${JSON.stringify(record)}\n`)
    .join("");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("iesi-synthetic.jsonl", import.meta.url), generate());
}
