import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository, whatever the current folder is. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Where the scripts keep their stamps; it goes when node_modules goes. */
export const CACHE = join(ROOT, "node_modules", ".cache", "mapwright");
