import { readFileSync } from "node:fs";

/** A shape or schema of `standards/`, each written for these tests from the text of its standard. */
export function standardFile(name: string): string {
  return readFileSync(new URL(`./standards/${name}`, import.meta.url), "utf8");
}
