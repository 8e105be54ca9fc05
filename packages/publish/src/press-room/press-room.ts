import { Worker } from "node:worker_threads";
import { type Described, type LikelyDuplicate, likelyDuplicates } from "@mapwright/atlas";
import type { PackedRelease } from "@mapwright/usecases";
import { roomBeside } from "../beside/index.ts";
import type { Presses } from "../brief/press.ts";
import { setBrief } from "../brief/set-brief.ts";
import type { Job } from "./jobs.ts";

/** Everything that is done beside the program. */
export interface PressRoom extends Presses {
  /** What `likelyDuplicates` finds. */
  readonly compare: (described: readonly Described[]) => Promise<readonly LikelyDuplicate[]>;
}

/** Presses that work beside the program, so that it goes on answering while a PDF is set or a release is packed. */
export function pressRoom(start: () => Worker = builtWorker): PressRoom {
  const done = roomBeside<Job>(start, { name: "press room" });
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
