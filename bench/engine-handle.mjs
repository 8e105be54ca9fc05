import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const bench = dirname(fileURLToPath(import.meta.url));
const nodeFlags = ["--conditions=mapwright-source", "--import", "tsx"];

/** Starts a program of the bench with Node, in a process of its own. */
export function startNode(program, words, options = {}) {
  const flags = ["--expose-gc", "--max-old-space-size=6144", ...nodeFlags];
  return spawn(process.execPath, [...flags, join(bench, program), ...words], {
    cwd: join(bench, ".."),
    stdio: ["ignore", "pipe", "pipe"],
    ...options,
  });
}

/** A running engine: `ask(what, options)` gives its answer, or throws when it fails or takes longer than its patience. */
export function startEngine(engine, rows, role) {
  const child = startNode("engine-process.mjs", [engine, String(rows), ...(role ? [role] : [])], {
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let stderr = "";
  child.stderr.on("data", (piece) => {
    stderr += piece;
  });
  return {
    engine,
    ask: (what, options = {}, patienceMs = 240_000) =>
      new Promise((resolve, reject) => {
        const end = (settle, value) => {
          clearTimeout(patience);
          child.off("message", onMessage);
          child.off("exit", onExit);
          settle(value);
        };
        const onMessage = ({ answer, error }) =>
          error ? end(reject, new Error(reasonIn(error))) : end(resolve, answer);
        const onExit = () => end(reject, new Error(reasonIn(stderr)));
        const patience = setTimeout(() => {
          child.kill("SIGKILL");
          end(reject, new Error(`stopped after ${patienceMs / 60_000} minutes`));
        }, patienceMs);
        child.on("message", onMessage);
        child.on("exit", onExit);
        if (child.connected) child.send({ ask: what, ...options });
        else onExit();
      }),
  };
}

/** The line of an error that says what went wrong. */
export function reasonIn(error) {
  const lines = error.split("\n").map((line) => line.trim());
  return (
    (
      lines.find((line) => /Error|ENOENT|Cannot find/.test(line)) ?? lines.findLast((line) => line !== "")
    )?.slice(0, 160) ?? "ended without a result"
  );
}
