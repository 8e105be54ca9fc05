import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { reasonIn } from "../../bench/engine-handle.mjs";
import { show } from "../../bench/report.mjs";
import { browserEnvironment } from "./browser.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
/** Larger maps are not sent to a browser. */
const largestInBrowser = 100_000;

/** Clicks in the pages, and the first visit on a slow phone, in a real browser. Gives whether something failed. */
export async function reportReader(sizes) {
  const env = await browserEnvironment();
  if (env === undefined) {
    console.log("NOT RUN reader: no Chromium found; set CHROMIUM_PATH\n");
    return false;
  }
  console.log("## The pages in Chromium\n");
  let failed = false;
  for (const rows of sizes.filter((size) => size <= largestInBrowser)) {
    process.stderr.write(`  ${rows} reader ...\n`);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, "bench", "reader", "measure-reader.mjs"), String(rows)],
      { cwd: root, encoding: "utf8", env: { ...process.env, ...env } },
    );
    if (status === 0) printReader(JSON.parse(stdout.trim().split("\n").at(-1)));
    else {
      failed = true;
      console.log(`NOT RUN reader at ${rows}: ${reasonIn(stderr)}`);
    }
  }
  console.log("");
  return failed;
}

function printReader({ rows, clicks, firstViews = {} }) {
  for (const [path, { median, p95 }] of Object.entries(clicks))
    console.log(
      `  ${rows.toLocaleString("en").padStart(9)}  ${path.padEnd(20)} click to answer drawn ${show(median).padStart(6)} ms, p95 ${show(p95)} ms`,
    );
  for (const [path, { paint, usable, atUsable, withTable, bytes }] of Object.entries(firstViews))
    console.log(
      `  first visit, slow phone ${path.padEnd(16)} text ${show(paint)} ms, usable ${show(usable)} ms, ${kilobytes(atUsable)} kB by then, ${kilobytes(withTable)} with what is counted, ${kilobytes(bytes)} in all`,
    );
}

function kilobytes(bytes) {
  return Math.round(bytes / 1000);
}
