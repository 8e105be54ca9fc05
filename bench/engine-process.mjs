// One engine at one size, in a process of its own: `engine-process.mjs ENGINE ROWS [text]`. The conductor
// (scripts/bench.mjs) asks it over IPC for one short round after the other, so that all engines meet the same moments of
// a busy machine.
import { inventoryOf } from "./inventory.mjs";
import { measureForm } from "./measure/form.mjs";
import { brushRound, listRound } from "./measure/rounds.mjs";
import { textsOf } from "./texts.mjs";
import { brushDigest, clickDigest, mapsDigest, searchDigest } from "./workloads/answers.mjs";
import { brushes, clicks, maps, session } from "./workloads/clicks.mjs";
import { broadSearches, selectiveSearches } from "./workloads/searches.mjs";

const [engineName, rowsText, role] = process.argv.slice(2);
const [fileName, variant] = engineName.split("+");
const inventory = inventoryOf(Number(rowsText));
if (role === "text") inventory.texts = textsOf(inventory.rows);

/** By workload: the method of the engine, its queries, and what its answers are reduced to for comparison. */
const lists = {
  W1: { method: "click", queries: clicks, digest: clickDigest },
  W1s: { method: "click", queries: session, digest: clickDigest },
  W2: { method: "maps", queries: maps, digest: mapsDigest },
  W3: { method: "search", queries: selectiveSearches, digest: searchDigest },
  W3b: { method: "search", queries: broadSearches, digest: searchDigest },
};

let engine;
const asked = {
  async load() {
    const { load } = await import(`./engines/${fileName}.mjs`);
    await collectGarbage();
    const before = process.memoryUsage();
    const start = performance.now();
    engine = await load(inventory, { kernels: variant === "js" ? "javascript" : "webassembly" });
    const loadMs = performance.now() - start;
    await collectGarbage();
    const after = process.memoryUsage();
    return {
      loadMs,
      heldMb: (after.heapUsed + after.external - before.heapUsed - before.external) / 1e6,
      residentMb: (after.rss - before.rss) / 1e6,
      workloads: [
        ...Object.keys(lists).filter((workload) => engine[lists[workload].method] && fits(workload)),
        ...(engine.brush && role !== "text" ? ["W4"] : []),
      ],
      indexBytes: engine.bytes === undefined ? undefined : engine.bytes / inventory.rows,
      form: engine.encoded && role !== "text" ? measureForm(engine, inventory) : undefined,
      textIndexMs: engine.textIndexMs,
    };
  },
  round({ workload, budgetMs, reached }) {
    const options = { budgetMs, reached, threads: engine.threads ?? 1 };
    if (workload === "W4") return brushRound(engine, brushes(inventory), brushDigest, options);
    const { method, queries, digest } = lists[workload];
    return listRound(queries(inventory), (query) => engine[method](query), digest, options);
  },
  async persist({ path }) {
    const { persist } = await import(`./engines/${fileName}.mjs`);
    await persist(inventory, path);
  },
  close() {},
};

function fits(workload) {
  return workload.startsWith("W3") === (role === "text");
}

/** Array buffers are given back some time after they are collected. */
async function collectGarbage() {
  for (let i = 0; i < 3; i++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

process.on("message", async ({ ask, ...options }) => {
  try {
    process.send({ answer: await asked[ask](options) });
  } catch (error) {
    process.send({ error: String(error?.stack ?? error) });
  }
  if (ask === "close") process.disconnect();
});
// A conductor that was stopped leaves nothing running.
process.once("disconnect", async () => {
  await engine?.close?.();
  process.exit();
});
