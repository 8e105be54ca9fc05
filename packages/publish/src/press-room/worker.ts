import { parentPort } from "node:worker_threads";
import { likelyDuplicates } from "@mapwright/atlas";
import { workThrough } from "../beside/index.ts";
import { setBrief } from "../brief/set-brief.ts";
import { packOf } from "../package/pack.ts";
import type { Job } from "./jobs.ts";

// The other end of the press room.
if (parentPort !== null) workThrough(parentPort, madeOf);

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
