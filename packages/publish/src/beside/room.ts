import type { Worker } from "node:worker_threads";
import { type Problem, ProblemError } from "@mapwright/domain";

/** What a thread is asked to do; both ways, everything is a value that can be copied. */
export interface Asked<Job> {
  readonly number: number;
  readonly job: Job;
}

/** What a thread says of a job: how far it is, then what was made, or what is wrong with what it was given, or with itself. */
export type Said =
  | { readonly number: number; readonly told: unknown }
  | { readonly number: number; readonly made: unknown }
  | { readonly number: number; readonly problems: readonly Problem[] }
  | { readonly number: number; readonly fault: string };

interface Waiting {
  readonly resolve: (made: unknown) => void;
  readonly reject: (fault: Error) => void;
  readonly hear: (told: unknown) => void;
}

/** Has a job done; `hear` is told how far it has come. Rejects with a ProblemError for what is wrong with the job. */
export type Room<Job> = (job: Job, hear?: (told: unknown) => void) => Promise<unknown>;

interface RoomSetting {
  /** What a fault calls it. */
  readonly name: string;
  /** It ends after so long without a job, and what it holds with it; never unless told. */
  readonly idleMs?: number;
}

/**
 * One thread that does jobs, one after the other. It is started with the first job, and again after it has failed; it keeps
 * no program from ending.
 */
export function roomBeside<Job>(start: () => Worker, { name, idleMs }: RoomSetting): Room<Job> {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let count = 0;
  let idle: NodeJS.Timeout | undefined;
  const fail = (of: Worker, fault: Error) => {
    if (of !== thread) return;
    thread = undefined;
    for (const { reject } of waiting.values()) reject(fault);
    waiting.clear();
  };
  const rest = (of: Worker) => {
    of.unref();
    if (idleMs === undefined) return;
    idle = setTimeout(() => {
      thread = undefined;
      void of.terminate();
    }, idleMs);
    idle.unref();
  };
  const hear = (of: Worker, said: Said) => {
    const found = waiting.get(said.number);
    if ("told" in said) return found?.hear(said.told);
    waiting.delete(said.number);
    if (waiting.size === 0) rest(of);
    if ("made" in said) found?.resolve(said.made);
    else if ("problems" in said) found?.reject(new ProblemError(said.problems));
    else found?.reject(new Error(`The ${name} failed.`, { cause: said.fault }));
  };
  const started = (): Worker => {
    const made = start();
    made.on("message", (said: Said) => hear(made, said));
    made.on("error", (fault) => fail(made, fault));
    made.on("exit", (code) => fail(made, new Error(`The ${name} ended with code ${code}.`)));
    return made;
  };
  return (job, told = () => {}) =>
    new Promise<unknown>((resolve, reject) => {
      clearTimeout(idle);
      thread ??= started();
      thread.ref();
      const asked: Asked<Job> = { number: ++count, job };
      waiting.set(asked.number, { resolve, reject, hear: told });
      thread.postMessage(asked);
    });
}
