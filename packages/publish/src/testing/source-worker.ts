import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

/** A script of this package as it is written, as a worker: tests run without a build. */
export function sourceWorker(path = "press-room/worker.ts"): Worker {
  const file = new URL(`../${path}`, import.meta.url).href;
  // Which way JSX is compiled.
  const tsconfig = fileURLToPath(new URL("../../../web/tsconfig.json", import.meta.url));
  const program = `import("tsx/esm/api").then(({ register }) => {
    register(${JSON.stringify({ tsconfig })});
    return import(${JSON.stringify(file)});
  })`;
  return new Worker(program, { eval: true, execArgv: ["--conditions=mapwright-source"] });
}
