// npm run bench: the atlas beside what people use today, each engine and size in a process of its own; then the pages in a
// browser.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readerReport } from "../bench/reader/report.mjs";
import { browserEnvironment } from "./lib/browser.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const bench = join(root, "bench");
const peers = [
  "typedfastbitset",
  "fastbitset",
  "roaring-wasm",
  "duckdb",
  "arquero",
  "sqlite",
  "postgres",
  "crossfilter2",
  "itemsjs",
  "pglite",
];
// Beyond these sizes loading alone takes minutes or gigabytes.
const largest = { crossfilter2: 100_000, itemsjs: 100_000, pglite: 100_000 };
/** Larger maps are not sent to a browser (\`mostRowsInPage\` in packages/publish). */
const largestInBrowser = 100_000;
const notWritten = {
  orama: "no adapter yet",
  "duckdb-wasm": "no adapter yet",
  "search (W3)": "no adapter yet",
};

const options = optionsFrom(process.argv.slice(2));
if (options) await main(options);

async function main({ sizes, engines, capSeconds, reader }) {
  if (engines.some((engine) => peers.includes(engine)) && !existsSync(join(bench, "node_modules")))
    installPeers();
  console.log(
    `${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`,
  );
  console.log(
    "Milliseconds, median / p95 over the queries, each query's best pass; (x) slower than the atlas.\n",
  );
  for (const rows of engines.length === 0 ? [] : sizes) {
    const results = [];
    for (const engine of ["plain", ...engines.filter((name) => name !== "plain")]) {
      process.stderr.write(`  ${rows} ${engine} ...\n`);
      results.push(await measured(engine, rows, engine === "plain" ? capSeconds * 3 : capSeconds));
    }
    report(rows, results);
  }
  for (const [engine, reason] of Object.entries(notWritten)) console.log(`NOT RUN ${engine}: ${reason}`);
  if (reader) await reportReader(sizes.filter((rows) => rows <= largestInBrowser));
}

/** Clicks in the pages, and the first visit on a slow phone, in a real browser. */
async function reportReader(sizes) {
  const env = await browserEnvironment();
  if (env === undefined) return console.log("NOT RUN reader: no Chromium found; set CHROMIUM_PATH");
  console.log("\n## The pages in Chromium\n");
  const results = [];
  for (const rows of sizes) {
    process.stderr.write(`  ${rows} reader ...\n`);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(bench, "reader", "measure-reader.mjs"), String(rows)],
      { cwd: root, encoding: "utf8", env: { ...process.env, ...env }, maxBuffer: 1 << 28 },
    );
    if (status === 0) results.push(JSON.parse(stdout.trim().split("\n").at(-1)));
    else console.log(`NOT RUN reader at ${rows}: ${reasonIn(stderr)}`);
  }
  for (const line of readerReport(results, show)) console.log(line);
}

function optionsFrom(words) {
  const value = (name) => words[words.indexOf(name) + 1];
  if (words.includes("--help")) {
    console.log("npm run bench -- [--sizes 1k,10k,100k,1M] [--engines atlas,duckdb,...,reader] [--quick]");
    return undefined;
  }
  const quick = words.includes("--quick");
  const sizes = words.includes("--sizes")
    ? value("--sizes").split(",")
    : quick
      ? ["1k", "10k"]
      : ["1k", "10k", "100k", "1M"];
  const engines = words.includes("--engines")
    ? value("--engines").split(",")
    : ["atlas", "atlas+js", ...peers, "reader"];
  return {
    sizes: sizes.map(rowsFrom),
    engines: engines.filter((engine) => engine !== "reader"),
    reader: engines.includes("reader"),
    capSeconds: quick ? 3 : 8,
  };
}

function rowsFrom(text) {
  const [, digits, unit] = /^(\d+)([kM]?)$/.exec(text) ?? [];
  if (!digits) throw new Error(`--sizes: "${text}" is no size; write 10k or 1M.`);
  return Number(digits) * { "": 1, k: 1000, M: 1_000_000 }[unit];
}

function installPeers() {
  process.stderr.write("Installing the peers in bench/node_modules ...\n");
  const { status } = spawnSync("npm", ["ci"], {
    cwd: bench,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0)
    process.stderr.write("The peers could not be installed; those that are missing are listed as NOT RUN.\n");
}

function measured(engine, rows, capSeconds) {
  if (rows > (largest[engine] ?? Number.POSITIVE_INFINITY))
    return { engine, notRun: `takes too long or too much memory to load at ${rows}` };
  const flags = [
    "--expose-gc",
    "--max-old-space-size=6144",
    "--conditions=mapwright-source",
    "--import",
    "tsx",
  ];
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [...flags, join(bench, "measure.mjs"), engine, String(rows), String(capSeconds)],
      { cwd: root },
    );
    const patience = setTimeout(() => child.kill("SIGKILL"), 240_000);
    let out = "";
    let error = "";
    child.stdout.on("data", (piece) => {
      out += piece;
    });
    child.stderr.on("data", (piece) => {
      error += piece;
    });
    child.on("close", (code, signal) => {
      clearTimeout(patience);
      const line = out.trim().split("\n").at(-1);
      if (code === 0 && line) resolve(JSON.parse(line));
      else resolve({ engine, notRun: signal ? "stopped after 4 minutes" : reasonIn(error) });
    });
  });
}

function reasonIn(error) {
  return (
    error
      .split("\n")
      .find((line) => /Error|ENOENT/.test(line))
      ?.trim()
      .slice(0, 160) ?? "ended without a result"
  );
}

function report(rows, results) {
  const reference = results.find(({ engine }) => engine === "plain");
  const atlas = results.find(({ engine }) => engine === "atlas");
  console.log(`## ${rows.toLocaleString("en")} initiatives\n`);
  for (const result of results) if (result.notRun) console.log(`NOT RUN ${result.engine}: ${result.notRun}`);
  for (const workload of ["W1", "W1s", "W2", "W4"]) {
    console.log(`\n${workload}`);
    const ranked = results
      .filter((result) => result[workload])
      .sort((a, b) => a[workload].median - b[workload].median);
    for (const result of ranked) console.log(lineOf(result, workload, reference, atlas));
  }
  console.log("\nW5 load ms, held MB (JavaScript heap and arrays), process MB");
  for (const { engine, loadMs, heldMb, rssMb } of results.filter(({ loadMs }) => loadMs !== undefined))
    console.log(
      `  ${engine.padEnd(16)} ${show(loadMs).padStart(9)} ${show(heldMb).padStart(9)} ${show(rssMb).padStart(9)}`,
    );
  if (atlas?.openMs)
    console.log(
      `  atlas, bytes an initiative: ${show(atlas.indexBytes)} in memory, ${show(atlas.rawBytes)} serialised, ${show(atlas.wireBytes)} gzipped; open from bytes ${show(atlas.openMs)} ms`,
    );
  console.log("");
}

function lineOf(result, workload, reference, atlas) {
  const { median, p95, start, queries, digests } = result[workload];
  const full = reference?.[workload]?.digests ?? [];
  const compared = digests.filter((_, i) => full[i] !== undefined);
  const differing = compared.filter((digest, i) => digest !== full[i]).length;
  const ratio = atlas?.[workload] ? ` (${show(median / atlas[workload].median)}x)` : "";
  const begin = start === undefined ? "" : ` [start ${show(start)}]`;
  const agrees =
    differing === 0
      ? `${compared.length} answers equal`
      : `${differing} of ${compared.length} ANSWERS DIFFER`;
  return `  ${result.engine.padEnd(16)} ${show(median).padStart(8)} / ${show(p95).padEnd(8)}${begin}${ratio} k=${queries}, ${agrees}`;
}

function show(value) {
  return Number(value) >= 100 ? String(Math.round(value)) : String(Number(Number(value).toPrecision(3)));
}
