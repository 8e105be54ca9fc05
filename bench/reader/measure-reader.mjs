// The reader in a real browser: node measure-reader.mjs ROWS; prints one line of JSON. Needs CHROMIUM_PATH and a build.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { writeRows } from "./make-map.mjs";

const rows = Number(process.argv[2]);
const command = fileURLToPath(new URL("../../packages/cli/bin/mapwright.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "mapwright-bench-"));
// Lighthouse's "slow 4G" and a phone four times slower than this machine.
const slowNetwork = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_638_400 / 8,
  uploadThroughput: 750_000 / 8,
};
const slowProcessor = 4;
const pages = ["", "/explore", "/knowledge-map"];

let server;
try {
  makeMap();
  const address = await serve();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  const result = { rows, clicks: await clicks(browser, address) };
  if (rows <= 1000) result.firstViews = await firstViews(browser, address);
  await browser.close();
  process.stdout.write(`${JSON.stringify(result)}\n`);
} finally {
  server?.kill("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);

function makeMap() {
  const file = join(folder, "rows.jsonl");
  writeRows(file, rows);
  const data = ["--data", join(folder, "data")];
  const run = (...words) => execFileSync(process.execPath, [command, ...words, ...data], { stdio: "ignore" });
  run("map", "create", "bench", "--codebook", "iesi");
  run("import", "bench", file, "--profile", "iesi-synthetic", "--wave", "2016");
  run("release", "bench");
}

function serve() {
  const words = [command, "serve", "--data", join(folder, "data"), "--port", "0"];
  server = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((resolve) => {
    server.stdout.on("data", (piece) => {
      const [, address] = /at (http:\S+)/.exec(String(piece)) ?? [];
      if (address) resolve(address);
    });
  });
}

/** Milliseconds from a click on a filter until every view shows its answer, script and layout included. */
async function clicks(browser, address) {
  const measured = {};
  for (const path of ["/explore?view=map", "/knowledge-map"]) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${address}/maps/bench${path}`);
    await page.waitForFunction(() => performance.getEntriesByName("mapwright:engine").length > 0, undefined, {
      timeout: 120_000,
    });
    await page.waitForTimeout(1500);
    const times = await page.evaluate(async () => {
      const boxes = () => [...document.querySelectorAll(".facet input[type=checkbox][name^='f.']")];
      const found = [];
      for (let step = 0; step < 44; step++) {
        // Every second step takes away what the last one chose.
        const box = boxes()[Math.floor(step / 2) % Math.min(22, boxes().length)];
        const started = performance.now();
        box.click();
        // React answers a click before it returns; reading a size makes the browser lay the page out.
        document.body.getBoundingClientRect();
        found.push(performance.now() - started);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      return found.slice(4).sort((a, b) => a - b);
    });
    measured[path] = {
      median: times[times.length >> 1],
      p95: times[Math.floor(times.length * 0.95)],
      most: times.at(-1),
    };
    await page.close();
  }
  return measured;
}

/** A first visit on a slow network and a slow processor: bytes that came, and when the page could be used. */
async function firstViews(browser, address) {
  const measured = {};
  for (const path of pages) {
    const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    await protocol.send("Network.enable");
    await protocol.send("Network.emulateNetworkConditions", slowNetwork);
    await protocol.send("Emulation.setCPUThrottlingRate", { rate: slowProcessor });
    let bytes = 0;
    protocol.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.goto(`${address}/maps/bench${path}`, { waitUntil: "commit" });
    const moment = async (name) => {
      await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name, {
        timeout: 60_000,
      });
      return await page.evaluate((mark) => performance.getEntriesByName(mark)[0].startTime, name);
    };
    const usable = await moment("mapwright:usable");
    const atUsable = bytes;
    const paint = await page.evaluate(
      () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    );
    if (path !== "") await moment("mapwright:engine");
    await page.waitForTimeout(200);
    const withTable = bytes;
    await page.waitForLoadState("networkidle");
    measured[path === "" ? "/" : path] = { paint, usable, atUsable, withTable, bytes };
    await context.close();
  }
  return measured;
}
