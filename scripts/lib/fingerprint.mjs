import { createHash } from "node:crypto";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { ROOT } from "./root.mjs";

const OF_THE_HOUSE = [
  "tsconfig.json",
  "tsconfig.base.json",
  "package-lock.json",
  "codebooks",
  "profiles",
  "demos",
];
const OF_A_PACKAGE = ["src", "public", "index.html", "package.json", "tsconfig.json", "vite.config.ts"];

/** One hash of the name, size and date of every file that a build reads. Files are not opened: it takes milliseconds. */
export function sourcesFingerprint() {
  const hash = createHash("sha256");
  for (const file of buildInputs()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(ROOT, file)}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

function buildInputs() {
  const places = OF_THE_HOUSE.map((name) => join(ROOT, name));
  for (const name of packageNames()) {
    places.push(...OF_A_PACKAGE.map((part) => join(ROOT, "packages", name, part)));
  }
  return places.filter((place) => existsSync(place)).flatMap(filesUnder);
}

/** The folders of packages/, sorted. */
export function packageNames() {
  return readdirSync(join(ROOT, "packages"))
    .filter((name) => existsSync(join(ROOT, "packages", name, "package.json")))
    .sort();
}

function filesUnder(place) {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}${sep}${entry.name}`)
    .sort();
}
