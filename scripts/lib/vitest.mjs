import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { CACHE } from "./root.mjs";
import { run, tool } from "./run.mjs";

const NOT_RUN = /NOT RUN: [^\r\n]*/g;
/** Titles of tests that hold a count which the end of a run should tell. */
const SHOWN = /SHOWN: [^\r\n]*/g;

/** Runs vitest with its output shown. Gives how many tests passed, failed and were skipped, what was not run, and the counts that tests hold. */
export async function runVitest(name, args = [], env = {}) {
  const report = join(CACHE, `${name}.json`);
  mkdirSync(CACHE, { recursive: true });
  rmSync(report, { force: true });
  const command = tool("vitest/vitest.mjs", "run", "--passWithNoTests", "--allowOnly=false", ...args);
  command.push("--reporter=default", "--reporter=json", `--outputFile.json=${report}`);
  const { code, output } = await run(command, { live: true, env });
  const found = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined;
  const count =
    found === undefined ? { passed: 0, failed: 1, skipped: 0, notRun: [], shown: [] } : countOf(found);
  // A broken set-up, a stray rejection or a crash fails no single test and must not pass for success.
  if (code !== 0 && count.failed === 0) count.failed = 1;
  return { ...count, notRun: [...count.notRun, ...(output.match(NOT_RUN) ?? [])] };
}

function countOf(report) {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const brokenFiles = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  const passed = tests.filter((test) => test.status === "passed").length;
  const failed = tests.filter((test) => test.status === "failed").length;
  const skipped = tests.length - passed - failed;
  const notRun = tests.flatMap((test) => (test.status === "passed" ? [] : (test.title.match(NOT_RUN) ?? [])));
  const shown = tests.flatMap((test) => (test.status === "passed" ? (test.title.match(SHOWN) ?? []) : []));
  return { passed, failed: failed + brokenFiles.length, skipped, notRun, shown };
}
