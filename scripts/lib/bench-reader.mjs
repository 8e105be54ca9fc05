import { spawn } from "node:child_process";
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
    const { code, stdout, stderr } = await measured(rows, env);
    if (code === 0) results.push(JSON.parse(stdout.trim().split("\n").at(-1)));
    else console.log(`NOT RUN reader at ${rows}: ${reasonIn(stderr)}`);
  }
  for (const line of readerReport(results, show)) console.log(line);
  console.log("");
  return results.length < reached.length;
}

/** Runs the measurement of one size; what it says on its way is passed on. */
function measured(rows, env) {
  const child = spawn(process.execPath, [join(ROOT, "bench", "reader", "measure-reader.mjs"), String(rows)], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (piece) => {
    stdout += piece;
  });
  child.stderr.setEncoding("utf8").on("data", (piece) => {
    stderr += piece;
    process.stderr.write(piece);
  });
  return new Promise((resolve) => {
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}
