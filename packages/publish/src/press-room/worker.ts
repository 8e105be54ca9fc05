import { parentPort } from "node:worker_threads";
import { likelyDuplicates } from "@mapwright/atlas";
import { setBrief } from "../brief/set-brief.ts";
import { packOf } from "../package/pack.ts";
import type { Asked, Done, Job } from "./jobs.ts";

// The other end of the press room: one job after the other, so that two never fight for one core.
let last: Promise<void> = Promise.resolve();
parentPort?.on("message", ({ number, job }: Asked) => {
  last = last.then(async () => tell(await doneOf(number, job)));
});

async function doneOf(number: number, job: Job): Promise<Done> {
  try {
    return { number, made: await madeOf(job) };
  } catch (error) {
    return { number, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function madeOf(job: Job): Promise<unknown> {
  switch (job.kind) {
    case "brief":
      return await setBrief(job.document, job.format);
    case "package":
      return packOf(job.order);
    case "likeness":
      return likelyDuplicates(job.described);
  }
}

function tell(done: Done): void {
  parentPort?.postMessage(done);
}
