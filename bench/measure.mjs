// One engine at one size, in a process of its own: node measure.mjs ENGINE ROWS SECONDS; prints one line of JSON.
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { facets, inventoryOf } from "./inventory.mjs";
import { brushes, clicks, maps, session } from "./workloads/clicks.mjs";

const [engineName, rowsText, capText, ...flags] = process.argv.slice(2);
const rows = Number(rowsText);
const capMs = Number(capText) * 1000;
const [fileName, variant] = engineName.split("+");
const inventory = inventoryOf(rows);
const result = { engine: engineName, rows };

const before = process.memoryUsage();
const engineModule = await import(`./engines/${fileName}.mjs`);
const loadStart = performance.now();
const engine = await engineModule.load(inventory, {
  kernels: variant === "js" ? "javascript" : "webassembly",
  variant,
});
result.loadMs = performance.now() - loadStart;
globalThis.gc?.();
const after = process.memoryUsage();
result.heldMb = (after.heapUsed + after.external - before.heapUsed - before.external) / 1e6;
result.rssMb = after.rss / 1e6;

if (engine.click) {
  result.W1 = await measureList(clicks(inventory), (query) => engine.click(query), digestOfClick);
  result.W1s = await measureList(session(inventory), (query) => engine.click(query), digestOfClick);
}
if (engine.maps) result.W2 = await measureList(maps(inventory), (query) => engine.maps(query), digestOfCells);
if (engine.brush) result.W4 = await measureBrush();
if (engine.encoded && !flags.includes("plain")) measureForm();
await engine.close?.();
process.stdout.write(`${JSON.stringify(result)}\n`);
process.exit(0);

async function measureList(queries, ask, digest) {
  const start = performance.now();
  const best = new Float64Array(queries.length).fill(Number.POSITIVE_INFINITY);
  const digests = [];
  let passes = 0;
  // Eight queries warm the engine up for at least 0.3 s, or a tenth of the cap.
  while (performance.now() - start < Math.min(300, capMs / 10))
    for (const query of queries.slice(0, 8)) {
      await ask(query);
      if (performance.now() - start > capMs / 3) break;
    }
  for (; passes < 12 && performance.now() - start < capMs; passes++)
    for (const [i, query] of queries.entries()) {
      if (passes > 0 && performance.now() - start > capMs) break;
      const asked = performance.now();
      const answer = await ask(query);
      best[i] = Math.min(best[i], performance.now() - asked);
      if (passes === 0) digests.push(digest(answer));
      if (passes === 0 && performance.now() - start > capMs) break;
    }
  const times = [...best.subarray(0, digests.length)].sort((a, b) => a - b);
  return { ...summary(times), queries: digests.length, digests };
}

async function measureBrush() {
  const times = [];
  const starts = [];
  const digests = [];
  const begun = performance.now();
  for (const { query, windows } of brushes(inventory)) {
    let brush;
    let start = Number.POSITIVE_INFINITY;
    for (let again = 0; again < 5 && (again === 0 || performance.now() - begun < capMs / 3); again++) {
      const asked = performance.now();
      brush = await engine.brush(query);
      start = Math.min(start, performance.now() - asked);
    }
    starts.push(start);
    for (const window of windows) {
      let best = Number.POSITIVE_INFINITY;
      let answer;
      for (let again = 0; again < 9 && (again === 0 || performance.now() - begun < capMs); again++) {
        const asked = performance.now();
        answer = await brush.step(window);
        best = Math.min(best, performance.now() - asked);
      }
      times.push(best);
      digests.push(digestOfClick(answer, "year"));
      if (performance.now() - begun > capMs) break;
    }
    if (performance.now() - begun > capMs) break;
  }
  times.sort((a, b) => a - b);
  return {
    ...summary(times),
    start: starts.toSorted((a, b) => a - b)[starts.length >> 1],
    queries: times.length,
    digests,
  };
}

function measureForm() {
  const bytes = engine.encoded();
  result.rawBytes = bytes.length / rows;
  result.wireBytes = gzipSync(bytes).length / rows;
  result.indexBytes = engine.bytes / rows;
  let open = Number.POSITIVE_INFINITY;
  for (let again = 0; again < 3; again++) {
    const start = performance.now();
    engine.decoded(bytes);
    open = Math.min(open, performance.now() - start);
  }
  result.openMs = open;
}

function summary(sorted) {
  return {
    median: sorted[sorted.length >> 1],
    p95: sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))],
  };
}

/** Total and all counts in facet order; a facet named in `without` is left out (a brush does not change its own). */
function digestOfClick({ total, counts, missingAfter = 0 }, without) {
  const hash = createHash("sha1").update(String(total));
  let skipped = 0;
  for (const { variable, offset, size } of facets) {
    if (variable !== without)
      hash.update(Int32Array.from(counts.subarray(offset + skipped, offset + skipped + size)));
    skipped += missingAfter;
  }
  return hash.digest("base64").slice(0, 12);
}

function digestOfCells(cells) {
  return createHash("sha1").update(Int32Array.from(cells)).digest("base64").slice(0, 12);
}
