// The reader in a real browser: node measure-reader.mjs ROWS [FOLDER]; prints one line of JSON. Needs CHROMIUM_PATH and a
// build. A map that is in the folder already is measured again; without a folder one is made and thrown away.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { measureClicks } from "./clicks.mjs";
import { measureFirstViews } from "./first-views.mjs";
import { makeMap } from "./make-map.mjs";
import { served } from "./served.mjs";

const rows = Number(process.argv[2]);
const kept = process.argv[3];
const command = fileURLToPath(new URL("../../packages/cli/bin/mapwright.js", import.meta.url));
const folder = kept ?? mkdtempSync(join(tmpdir(), "mapwright-bench-"));
const data = join(folder, "data");

let server;
let browser;
try {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(data)) {
    tell("makes the map");
    makeMap(folder, rows, (...words) =>
      execFileSync(process.execPath, [command, ...words, "--data", data], {
        stdio: ["ignore", "ignore", "pipe"],
      }),
    );
  }
  server = await served(command, data);
  const { address } = server;
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  // The server first: it reads the map when it is first asked for, which takes longer than a browser waits.
  tell("asks the server");
  const answers = await measureServer(address);
  const result = { rows, server: answers, clicks: await measureClicks(browser, address, tell) };
  if (rows <= 1000) result.firstViews = await measureFirstViews(browser, address, tell);
  process.stdout.write(`${JSON.stringify(result)}\n`);
} finally {
  await browser?.close();
  await server?.stop();
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
}
process.exit(0);

function tell(what) {
  process.stderr.write(`  ${rows} reader: ${what} ...\n`);
}

/** What the same click costs where the page asks the server, as it does for maps too large to come: its whole answer. */
async function measureServer(address) {
  const times = [];
  for (const country of ["UK", "IT", "DE", "ES", "NL", "SE", "FR", "PT"]) {
    let best = Number.POSITIVE_INFINITY;
    for (let pass = 0; pass < 5; pass++) {
      const started = performance.now();
      const response = await fetch(`${address}/maps/bench/explore?where=country=${country}`, {
        headers: { Accept: "application/json" },
      });
      await response.arrayBuffer();
      best = Math.min(best, performance.now() - started);
    }
    times.push(best);
  }
  times.sort((a, b) => a - b);
  return { median: times[times.length >> 1], most: times.at(-1) };
}
