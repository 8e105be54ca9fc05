import { spawn } from "node:child_process";
import { ROOT } from "./root.mjs";

/** A tool of node_modules as [program, ...arguments]: no shell, so that it works the same on Windows. */
export function tool(path, ...args) {
  return [process.execPath, `${ROOT}/node_modules/${path}`, ...args];
}

/** npm as [program, ...arguments]. Started by npm we know its program; otherwise it is on the path. */
export function npm(...args) {
  const program = process.env.npm_execpath;
  if (program?.endsWith(".js")) return [process.execPath, program, ...args];
  return [process.platform === "win32" ? "npm.cmd" : "npm", ...args];
}

/**
 * Runs a command in the root without standard input.
 * Gives its exit code, everything it wrote and the time it took; `live` shows the output as it comes.
 */
export function run([program, ...args], { live = false, env = {}, cwd = ROOT } = {}) {
  const startedMs = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      shell: program.endsWith(".cmd"),
    });
    let output = "";
    const end = (code) => resolve({ code, output, elapsedMs: performance.now() - startedMs });
    const keep = (stream) => (chunk) => {
      output += chunk;
      if (live) stream.write(chunk);
    };
    child.stdout.setEncoding("utf8").on("data", keep(process.stdout));
    child.stderr.setEncoding("utf8").on("data", keep(process.stderr));
    child.on("error", (error) => {
      output += `${program}: ${error.message}\n`;
      end(127);
    });
    child.on("close", (code) => end(code ?? 1));
  });
}

/** 1234 -> "1.2 s" */
export function seconds(elapsedMs) {
  return `${(elapsedMs / 1000).toFixed(1)} s`;
}
