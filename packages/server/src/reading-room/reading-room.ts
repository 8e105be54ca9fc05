import { Worker } from "node:worker_threads";
import { roomBeside } from "@mapwright/publish/beside";
import type { FileJudge, FileToJudge, JudgedFile } from "@mapwright/usecases";

/** Files come seldom, and the places of the world that the room knows take a hundred megabytes. */
const idleMs = 5 * 60_000;

/** Reads and judges files beside the program, so that it goes on answering. */
export function readingRoom(start: () => Worker = builtWorker): FileJudge {
  const read = roomBeside<FileToJudge>(start, { name: "reading room", idleMs });
  // What comes back was made by the same function as here, in the worker of this release.
  return async (file, told) =>
    (await read(file, (rows) => typeof rows === "number" && told(rows))) as JudgedFile;
}

/** The built worker, which lies beside this file. */
function builtWorker(): Worker {
  return new Worker(new URL("./worker.js", import.meta.url));
}
