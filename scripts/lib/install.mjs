import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";
import { npm, run, seconds } from "./run.mjs";

/**
 * Installs the packages of package-lock.json when node_modules does not hold them already.
 * npm writes what it installed to node_modules/.package-lock.json; that is compared, not dates,
 * so a copied or checked-out tree is not installed twice.
 */
export async function ensureInstalled() {
  if (isInstalled()) return;
  console.log("Installing packages (npm ci) ...");
  const { code, output, elapsedMs } = await run(npm("ci", "--no-audit", "--no-fund", "--include=dev"));
  if (code !== 0) {
    console.error(output.trim());
    console.error("npm ci failed. Check the network connection and start again.");
    process.exit(1);
  }
  console.log(`Installed in ${seconds(elapsedMs)}.`);
}

function isInstalled() {
  const installedFile = join(ROOT, "node_modules", ".package-lock.json");
  if (!existsSync(installedFile)) return false;
  const installed = packagesOf(installedFile);
  return Object.entries(packagesOf(join(ROOT, "package-lock.json"))).every(([path, wanted]) => {
    if (!path.startsWith("node_modules/")) return true;
    const found = installed[path];
    if (found === undefined)
      return wanted.optional === true || wanted.devOptional === true || wanted.peer === true;
    return found.version === wanted.version && found.link === wanted.link;
  });
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
}
