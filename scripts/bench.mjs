// npm run bench: the atlas beside what people use today, then the pages in a browser. Each engine lives in a process of
// its own; they are asked in turn, one short round after the other. Exits with 1 on errors, not on missed goals.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { startEngine, startNode } from "../bench/engine-handle.mjs";
import { answersDiffering, medianOf } from "../bench/figures.mjs";
import { goalsOf } from "../bench/goals.mjs";
import { peers, searchPeers, searchSizes } from "../bench/peers.mjs";
import { goalLines, reportOf } from "../bench/report.mjs";
import { reportReader } from "./lib/bench-reader.mjs";
import { ROOT } from "./lib/root.mjs";
import { npm, run as runCommand } from "./lib/run.mjs";

const bench = join(ROOT, "bench");
/** Smaller files are open before one could notice. */
const coldOpenSize = 1_000_000;
const loadPatienceMs = 600_000;
const help = `npm run bench -- [options]      about 25 minutes; with --quick about 4

  --quick                       1k and 10k, fewer and shorter rounds
  --sizes 1k,10k,100k,1M        which sizes
  --engines atlas,duckdb,...    which engines, and "reader" for the pages in a browser
  --rounds 3                    how often each engine is asked
  --all                         also engines at sizes where loading alone takes minutes or gigabytes`;

const options = optionsFrom(process.argv.slice(2));
if (options) process.exitCode = await main(options);

async function main({ sizes, engines, rounds, budgetMs, reader, all }) {
  const asksPeers = !engines || engines.some((name) => name !== "reader");
  if (asksPeers && !existsSync(join(bench, "node_modules"))) await installPeers();
  const begun = performance.now();
  console.log(`${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, Node ${process.version}`);
  console.log(
    "Milliseconds. A query's time is its best pass in a round; median and p95 over queries, then the median of the rounds.\n",
  );
  const wanted = (list) =>
    list
      .filter(({ name }) => !engines || engines.includes(name) || name === "plain")
      .map(({ largest, ...peer }) => (all ? peer : { ...peer, largest }));
  const atlas = ["atlas", "atlas+js"].map((name) => ({ name, kind: "atlas" }));
  const runs = [];
  const take = async (rows, role, list) => {
    const run = await measured(rows, role, list, { rounds, budgetMs });
    if (rows >= coldOpenSize && role === undefined) run.coldOpens = await coldOpens(rows, list);
    runs.push(run);
    console.log(reportOf(run).join("\n"));
  };
  if (!engines || engines.includes("atlas")) {
    for (const rows of sizes) await take(rows, undefined, wanted([...atlas, ...peers]));
    for (const rows of sizes.filter((size) => searchSizes.includes(size)))
      await take(rows, "text", wanted([...atlas.slice(0, 1), ...searchPeers]));
  }
  const failed = reader ? await reportReader(sizes) : false;
  console.log(goalLines(goalsOf(runs)).join("\n"));
  const minutes = Math.round((performance.now() - begun) / 60_000);
  console.log(`${minutes} minutes; load of the machine at the end ${loadavg()[0].toFixed(1)}`);
  return failed || runs.some(hasErrors) ? 1 : 0;
}

/** An atlas that fails, or answers otherwise than the plain loops, is an error; a peer that cannot run here is not. */
function hasErrors({ results }) {
  const reference = results.find(({ kind }) => kind === "reference")?.workloads ?? {};
  return results.some(
    ({ kind, notRun, workloads = {} }) =>
      kind === "atlas" &&
      (notRun !== undefined ||
        Object.entries(workloads).some(
          ([workload, own]) => answersDiffering(own, reference[workload]).differing > 0,
        )),
  );
}

/** All engines at one size: loaded one by one, then asked in turn. */
async function measured(rows, role, list, { rounds, budgetMs }) {
  const results = [];
  const running = [];
  for (const { name, kind, largest = Number.POSITIVE_INFINITY } of list) {
    const result = { name, kind };
    results.push(result);
    if (rows > largest)
      result.notRun = `takes too long or too much memory to load at ${rows.toLocaleString("en")}`;
    else {
      process.stderr.write(`  ${rows} ${name} loading ...\n`);
      const handle = startEngine(name, rows, role);
      await attempt(result, async () => {
        result.load = await handle.ask("load", {}, loadPatienceMs);
        result.workloads = Object.fromEntries(
          result.load.workloads.map((workload) => [
            workload,
            { times: [], starts: [], digests: [], reached: 0 },
          ]),
        );
        running.push({ result, handle });
      });
    }
  }
  for (const workload of role === "text" ? ["W3", "W3b"] : ["W1", "W1s", "W2", "W4"])
    for (let round = 0; round < rounds; round++) {
      process.stderr.write(`  ${rows} ${workload} round ${round + 1} of ${rounds} ...\n`);
      for (const { result, handle } of running) {
        const own = result.workloads[workload];
        // The reference is asked once, and for longer, so that there are answers to compare with.
        if (!own || result.notRun || (result.kind === "reference" && round > 0)) continue;
        const budget = result.kind === "reference" ? budgetMs * 4 : budgetMs;
        await attempt(result, async () => {
          const { reached } = own;
          const answer = await handle.ask("round", { workload, budgetMs: budget, reached });
          own.times.push(answer.times);
          if (answer.starts) own.starts.push(answer.starts);
          own.digests = answer.digests.map((digest, i) => digest ?? own.digests[i] ?? null);
          own.reached = answer.reached;
        });
      }
    }
  for (const { handle } of running) await handle.ask("close").catch(() => {});
  return { rows, role, results };
}

async function attempt(result, run) {
  try {
    await run();
  } catch (error) {
    result.notRun = error.message;
  }
}

/** By engine that keeps its index in a file: ms from the file to the first answer, the median of five new processes. */
async function coldOpens(rows, list) {
  const keepers = ["atlas", "duckdb", "sqlite"].filter((name) => list.some((one) => one.name === name));
  const folder = mkdtempSync(join(tmpdir(), "bench-cold-"));
  const times = Object.fromEntries(keepers.map((name) => [name, []]));
  try {
    for (const name of keepers) {
      const handle = startEngine(name, rows);
      await handle.ask("persist", { path: join(folder, name) }, loadPatienceMs);
      await handle.ask("close");
    }
    for (let again = 0; again < 5; again++)
      for (const name of keepers) times[name].push(await coldOpen(name, join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return Object.fromEntries(Object.entries(times).map(([name, own]) => [name, medianOf(own)]));
}

function coldOpen(name, path) {
  return new Promise((resolve, reject) => {
    const child = startNode("cold-open.mjs", [name, path]);
    let out = "";
    child.stdout.on("data", (piece) => {
      out += piece;
    });
    child.on("close", (code) => {
      if (code !== 0) return reject(new Error(`The cold open of ${name} ended with ${code}.`));
      const { wall, processor } = JSON.parse(out);
      return resolve(Math.min(wall, processor));
    });
  });
}

async function installPeers() {
  process.stderr.write("Installing the peers in bench/node_modules ...\n");
  const { code, output } = await runCommand(npm("ci"), { cwd: bench });
  if (code !== 0)
    process.stderr.write(
      `${output}The peers could not be installed; those that are missing are listed as NOT RUN.\n`,
    );
}

function optionsFrom(words) {
  const value = (name) => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
  if (words.includes("--help")) {
    console.log(help);
    return undefined;
  }
  const quick = words.includes("--quick");
  const sizes = value("--sizes")?.split(",") ?? (quick ? ["1k", "10k"] : ["1k", "10k", "100k", "1M"]);
  const engines = value("--engines")?.split(",");
  return {
    sizes: sizes.map(rowsFrom),
    engines,
    rounds: Number(value("--rounds") ?? (quick ? 2 : 3)),
    budgetMs: quick ? 250 : 500,
    all: words.includes("--all"),
    reader: !engines || engines.includes("reader"),
  };
}

function rowsFrom(text) {
  const [, digits, unit] = /^(\d+)([kM]?)$/.exec(text) ?? [];
  if (!digits) throw new Error(`--sizes: "${text}" is no size; write 10k or 1M.`);
  return Number(digits) * { "": 1, k: 1000, M: 1_000_000 }[unit];
}
