import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { browserEnvironment } from "./lib/browser.mjs";
import { ensureBuilt } from "./lib/build.mjs";
import { runChecks } from "./lib/checks.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { requireNode } from "./lib/node-version.mjs";
import { ROOT } from "./lib/root.mjs";
import { seconds } from "./lib/run.mjs";
import { runVitest } from "./lib/vitest.mjs";

requireNode();
await ensureInstalled();
await ensureBuilt();
const checks = await timed("checks", runChecks);
const units = await timed("unit and contract tests", () => runVitest("unit"));
const journeys = await timed("end-to-end tests", runEndToEnd);
summarise([checks, units, journeys]);

async function timed(name, work) {
  console.log(`\n== ${name}`);
  const startedMs = performance.now();
  const count = await work();
  console.log(`== ${name}: ${seconds(performance.now() - startedMs)}`);
  return count;
}

/** The journeys in a browser; without one they count as skipped and are named. */
async function runEndToEnd() {
  const files = endToEndFiles();
  if (files.length === 0) return { passed: 0, failed: 0, skipped: 0, notRun: [] };
  const env = await browserEnvironment();
  if (env !== undefined) return await runVitest("e2e", ["--config", "e2e/vitest.config.ts"], env);
  const reason = "NOT RUN: end-to-end tests (no Chromium found; install one or set CHROMIUM_PATH)";
  return { passed: 0, failed: 0, skipped: files.length, notRun: [reason] };
}

function endToEndFiles() {
  const folder = join(ROOT, "e2e");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true }).filter((name) => /\.(test|spec)\.tsx?$/.test(String(name)));
}

function summarise(counts) {
  const sum = (what) => counts.reduce((total, count) => total + count[what], 0);
  const notRun = new Set(counts.flatMap((count) => count.notRun ?? []));
  console.log("");
  for (const line of counts.flatMap((count) => count.shown ?? [])) console.log(line);
  for (const line of notRun) console.log(line);
  const executed = units.passed + units.failed + journeys.passed + journeys.failed;
  if (executed === 0) console.log("No test was executed: that is a failure, too.");
  console.log(`${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
  process.exitCode = sum("failed") === 0 && executed > 0 ? 0 : 1;
}
