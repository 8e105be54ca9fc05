// From a file to the first answer in a fresh process: cold-open.mjs ENGINE PATH; prints milliseconds.
import { inventoryOf } from "./inventory.mjs";
import { clicks } from "./workloads/clicks.mjs";

const [engineName, path] = process.argv.slice(2);
const { open } = await import(`./engines/${engineName}.mjs`);
// A query needs values that occur, which a small inventory of the same kind has too.
const [query] = clicks(inventoryOf(1000));

const before = process.cpuUsage();
const start = performance.now();
const engine = await open(path);
await engine.click(query);
const wall = performance.now() - start;
const { user, system } = process.cpuUsage(before);
process.stdout.write(`${JSON.stringify({ wall, processor: (user + system) / 1000 })}\n`);
process.exit(0);
