import { type Problem, stateTables, type Table } from "@mapwright/domain";
import { keyText } from "@mapwright/usecases";
import type { StorageReader } from "../shared/reader.ts";
import { sha256 } from "../shared/sha256.ts";
import { restoreHint } from "./restore-hint.ts";

const atOnce = 500;

/**
 * The first thing wrong with kept content: altered, named by a row (a release) but gone, or gone without a name, which
 * only the number kept beside the log's head can tell.
 */
export async function firstContentProblem(
  reader: StorageReader,
  told: { readonly progress?: (step: string, done: number, of: number) => void },
): Promise<Problem | undefined> {
  const { blobs } = await reader.counts();
  const found = new Set<string>();
  for (let after = ""; ; ) {
    const keys = await reader.blobKeys(after, atOnce);
    for (const key of keys) {
      const hash = await contentHash(reader, key);
      if (hash !== key)
        return wrong("altered", `Kept content ${key} has changed: found ${hash}.`, `blobs.${key}`);
      found.add(key);
      told.progress?.("content", found.size, blobs);
    }
    const last = keys.at(-1);
    if (last === undefined || keys.length < atOnce) break;
    after = last;
  }
  for (const table of stateTables) {
    const missing = await firstMissing(reader, table, found);
    if (missing !== undefined) return missing;
  }
  const kept = await reader.everKept();
  if (kept === found.size) return undefined;
  return wrong("missing", `Of ${kept} contents that were kept, ${found.size} are there.`, "blobs");
}

/** The first row of a table whose content is not there. */
async function firstMissing(
  reader: StorageReader,
  table: Table,
  found: ReadonlySet<string>,
): Promise<Problem | undefined> {
  const naming = Object.entries(table.columns).flatMap(([name, column]) => (column.kept ? [name] : []));
  if (naming.length === 0) return undefined;
  for (const row of await reader.rows(table)) {
    const gone = naming
      .map((column) => row[column])
      .find((hash) => hash !== null && !found.has(String(hash)));
    if (gone !== undefined)
      return wrong(
        "missing",
        `The content ${String(gone)} of ${table.name} ${keyText(table, row)} is not there any more.`,
        `blobs.${String(gone)}`,
      );
  }
  return undefined;
}

async function contentHash(reader: StorageReader, key: string): Promise<string> {
  try {
    const content = await reader.blob(key);
    return content === undefined ? "nothing" : sha256(content);
  } catch (error) {
    return `content that cannot be unpacked (${error instanceof Error ? error.message : String(error)})`;
  }
}

function wrong(how: "altered" | "missing", message: string, path: string): Problem {
  return { code: `content-${how}`, message, hint: restoreHint, path };
}
