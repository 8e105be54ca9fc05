import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageNames, sourcesFingerprint } from "./fingerprint.mjs";
import { CACHE, ROOT } from "./root.mjs";
import { run, seconds, tool } from "./run.mjs";

const STAMP = join(CACHE, "built");

/** Builds when a source changed since the last good build, or when its output is gone. */
export async function ensureBuilt() {
  const fingerprint = sourcesFingerprint();
  if (isBuilt(fingerprint)) return;
  rmSync(STAMP, { force: true });
  await step("Compiling", tool("typescript/bin/tsc", "-b"));
  const web = join(ROOT, "packages", "web");
  if (existsSync(join(web, "vite.config.ts"))) {
    await step("Bundling the pages", tool("vite/bin/vite.js", "build"), web);
    await step("Bundling the pages of sites", tool("vite/bin/vite.js", "build", "--mode", "site"), web);
    await step("Bundling the page of one file", tool("vite/bin/vite.js", "build", "--mode", "single"), web);
  }
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(STAMP, fingerprint);
}

function isBuilt(fingerprint) {
  if (!existsSync(STAMP) || readFileSync(STAMP, "utf8") !== fingerprint) return false;
  return packageNames().every((name) => existsSync(join(ROOT, "packages", name, "dist", ".tsbuildinfo")));
}

async function step(what, command, cwd = ROOT) {
  console.log(`${what} ...`);
  const { code, output, elapsedMs } = await run(command, { cwd });
  if (code === 0) {
    console.log(`${what}: done in ${seconds(elapsedMs)}.`);
    return;
  }
  console.error(output.trim());
  console.error(`${what} failed; the messages above say where.`);
  process.exit(1);
}
