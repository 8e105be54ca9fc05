import { jsonAt } from "../frame/bytes-at.ts";
import { saveFile } from "../frame/save-file.ts";

/**
 * Takes the lines of the chosen rows out of a file of the whole release, and hands them to the reader: the same bytes as a
 * server gives. `address` delivers the lines as a JSON list, the head first (empty where the form has none).
 */
export async function takeLines(address: string, rows: readonly number[], name: string): Promise<void> {
  const lines = await jsonAt(address);
  if (!Array.isArray(lines)) throw new Error(`${address} delivers no lines.`);
  const [head = "", ...others] = lines.map(String);
  saveFile(new Blob([head, ...rows.map((row) => others[row] ?? "")]), name);
}
