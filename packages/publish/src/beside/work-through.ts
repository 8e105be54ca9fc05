import type { MessagePort } from "node:worker_threads";
import { ProblemError } from "@mapwright/domain";
import type { Asked, Said } from "./room.ts";

/** Does the jobs that come through a door, one after the other: two never fight for one core. */
export function workThrough<Job>(
  door: MessagePort,
  work: (job: Job, tell: (told: unknown) => void) => Promise<unknown>,
): void {
  const say = (said: Said) => door.postMessage(said);
  const done = async ({ number, job }: Asked<Job>): Promise<Said> => {
    try {
      return { number, made: await work(job, (told) => say({ number, told })) };
    } catch (error) {
      if (error instanceof ProblemError) return { number, problems: error.problems };
      return { number, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  };
  let last: Promise<void> = Promise.resolve();
  door.on("message", (asked: Asked<Job>) => {
    last = last.then(async () => say(await done(asked)));
  });
}
