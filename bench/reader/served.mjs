// A running installation for the measurements in a browser, and its end.
import { spawn } from "node:child_process";

/** Longer than a server takes that ends what it has begun. */
const endPatienceMs = 10_000;

/** Serves a data folder on a free port. Throws when the server ends before it says where it is. */
export function served(command, data) {
  const server = spawn(process.execPath, [command, "serve", "--data", data, "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => {
    server.on("exit", resolve);
  });
  const stop = async () => {
    const patience = setTimeout(() => server.kill("SIGKILL"), endPatienceMs);
    server.kill("SIGTERM");
    await ended;
    clearTimeout(patience);
  };
  return new Promise((resolve, reject) => {
    let said = "";
    server.stdout.on("data", (piece) => {
      said += piece;
      const [, address] = /at (http:\S+)\s/.exec(said) ?? [];
      if (address) resolve({ address, stop });
    });
    void ended.then((code) => reject(new Error(`The server ended with ${code}.`)));
  });
}
