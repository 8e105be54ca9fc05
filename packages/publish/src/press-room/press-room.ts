import { Worker } from "node:worker_threads";
import { type Described, type LikelyDuplicate, likelyDuplicates } from "@mapwright/atlas";
import type { PackedRelease } from "@mapwright/usecases";
import type { Presses } from "../brief/press.ts";
import { setBrief } from "../brief/set-brief.ts";
import type { Asked, Done, Job } from "./jobs.ts";

interface Waiting {
  readonly resolve: (made: unknown) => void;
  readonly reject: (fault: Error) => void;
}

/** Everything that is done beside the program. */
export interface PressRoom extends Presses {
  /** What `likelyDuplicates` finds. */
  readonly compare: (described: readonly Described[]) => Promise<readonly LikelyDuplicate[]>;
}

/**
 * Presses that work beside the program, so that it goes on answering while a PDF is set or a release is packed. One thread,
 * started with the first job; it keeps no program from ending.
 */
export function pressRoom(start: () => Worker = builtWorker): PressRoom {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let count = 0;
  const fail = (fault: Error) => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(fault);
    waiting.clear();
  };
  const started = () => {
    const made = start();
    made.unref();
    made.on("message", (done: Done) => {
      const found = waiting.get(done.number);
      waiting.delete(done.number);
      if (waiting.size === 0) made.unref();
      if ("fault" in done) found?.reject(new Error("The press room failed.", { cause: done.fault }));
      else found?.resolve(done.made);
    });
    made.on("error", fail);
    made.on("exit", (code) => {
      if (code !== 0) fail(new Error(`The press room ended with code ${code}.`));
    });
    return made;
  };
  const done = (job: Job) =>
    new Promise<unknown>((resolve, reject) => {
      worker ??= started();
      worker.ref();
      const asked: Asked = { number: ++count, job };
      waiting.set(asked.number, { resolve, reject });
      worker.postMessage(asked);
    });
  return {
    // A page is only text: it is sooner made here than told to anybody.
    set: async (document, format) =>
      format === "html"
        ? await setBrief(document, format)
        : ((await done({ kind: "brief", document, format })) as Uint8Array),
    pack: async (order) => (await done({ kind: "package", order })) as PackedRelease,
    // What is found is kept for as long as the map stays the same: a fault of this room must not be kept with it.
    compare: (described) =>
      done({ kind: "likeness", described })
        .then((found) => found as readonly LikelyDuplicate[])
        .catch(() => likelyDuplicates(described)),
  };
}

/** The built worker, which lies beside this file. */
function builtWorker(): Worker {
  return new Worker(new URL("./worker.js", import.meta.url));
}
