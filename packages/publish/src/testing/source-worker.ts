import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

/** The worker of the press room as it is written: tests run without a build. */
export function sourceWorker(): Worker {
  const file = new URL("../press-room/worker.ts", import.meta.url).href;
  // Which way JSX is compiled.
  const tsconfig = fileURLToPath(new URL("../../../web/tsconfig.json", import.meta.url));
  const program = `import("tsx/esm/api").then(({ register }) => {
    register(${JSON.stringify({ tsconfig })});
    return import(${JSON.stringify(file)});
  })`;
  return new Worker(program, { eval: true, execArgv: ["--conditions=mapwright-source"] });
}
