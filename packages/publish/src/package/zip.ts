import { type Zippable, zipSync } from "fflate";
import type { PackageFile } from "./package-file.ts";

/** Files as a ZIP archive; the same files give the same bytes, at any time and in any time zone. */
export function zipOf(files: readonly Pick<PackageFile, "path" | "bytes">[], folder = ""): Uint8Array {
  const entries: Zippable = {};
  for (const { path, bytes } of files) entries[`${folder}${path}`] = bytes;
  // The earliest time that the format knows; it is written as local time, whatever that is here.
  return zipSync(entries, { level: 6, mtime: new Date(1980, 0, 1) });
}
