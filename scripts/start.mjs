import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { ensureBuilt } from "./lib/build.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { requireNode } from "./lib/node-version.mjs";
import { ROOT } from "./lib/root.mjs";
import { ensureSeeded } from "./lib/seed.mjs";

const CLI = join(ROOT, "packages", "cli", "bin", "mapwright.js");
const GRACE_MS = 10_000;

requireNode();
const port = portFrom(process.env.PORT);
const dataDir = resolve(ROOT, process.env.MAPWRIGHT_DATA || "data");
await ensureInstalled();
await ensureBuilt();
if (!existsSync(join(ROOT, "packages", "cli", "dist", "main.js"))) {
  console.error("The command line is not built: packages/cli/dist/main.js is missing.");
  console.error("Delete packages/cli/dist and run `npm run build`.");
  process.exit(1);
}
if (process.env.MAPWRIGHT_DEMO !== "no") {
  await ensureSeeded(dataDir, process.env.DATABASE_URL || undefined, async () => {
    console.log("Making the demo maps ...");
    await mapwright("demo", "--data", dataDir);
  });
}
await mapwright("serve", "--data", dataDir, "--port", port);

function portFrom(text) {
  const wanted = text || "4680";
  if (/^\d{1,5}$/.test(wanted) && Number(wanted) < 65_536) return wanted;
  console.error(`PORT is "${wanted}"; it must be a number from 0 to 65535, for example PORT=4680.`);
  process.exit(1);
}

/** Runs one command to its end; passes a stop on, and ends this program with the same code unless all went well. */
async function mapwright(...args) {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
  });
  let isStopping = false;
  const stop = (waitMs) => () => {
    if (isStopping) return;
    isStopping = true;
    // A terminal sends Ctrl-C to the whole group: the child gets a moment for it before we ask again.
    setTimeout(() => child.kill("SIGTERM"), waitMs).unref();
    setTimeout(() => child.kill("SIGKILL"), GRACE_MS).unref();
  };
  const onInterrupt = stop(300);
  const onTerminate = stop(0);
  process.on("SIGINT", onInterrupt).on("SIGTERM", onTerminate);
  const code = await new Promise((done) => {
    child.on("error", (error) => {
      console.error(error.message);
      done(1);
    });
    child.on("close", (status) => done(status ?? (isStopping ? 0 : 1)));
  });
  process.off("SIGINT", onInterrupt).off("SIGTERM", onTerminate);
  if (isStopping) process.exit(code === 130 || code === 143 ? 0 : code);
  if (code !== 0) process.exit(code);
}
