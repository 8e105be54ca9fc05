import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { reasonIn } from "../../bench/engine-handle.mjs";
import { readerReport } from "../../bench/reader/report.mjs";
import { show } from "../../bench/report.mjs";
import { browserEnvironment } from "./browser.mjs";
import { ROOT } from "./root.mjs";

/** Larger maps are not sent to a browser (`mostRowsInPage` in packages/publish). */
const largestInBrowser = 100_000;

/** Clicks in the pages, and the first visit on a slow phone, in a real browser. Gives whether something failed. */
export async function reportReader(sizes) {
  const env = await browserEnvironment();
  if (env === undefined) {
    console.log("NOT RUN reader: no Chromium found; set CHROMIUM_PATH\n");
    return false;
  }
  console.log("## The pages in Chromium\n");
  const results = [];
  const reached = sizes.filter((size) => size <= largestInBrowser);
  for (const rows of reached) {
    process.stderr.write(`  ${rows} reader ...\n`);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, "bench", "reader", "measure-reader.mjs"), String(rows)],
      { cwd: ROOT, encoding: "utf8", env: { ...process.env, ...env }, maxBuffer: 1 << 28 },
    );
    if (status === 0) results.push(JSON.parse(stdout.trim().split("\n").at(-1)));
    else console.log(`NOT RUN reader at ${rows}: ${reasonIn(stderr)}`);
  }
  for (const line of readerReport(results, show)) console.log(line);
  console.log("");
  return results.length < reached.length;
}
