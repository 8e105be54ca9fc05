import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type Problem, ProblemError } from "@mapwright/domain";
import type { DrawnBoundaries } from "../pages/places.ts";
import { type PlannedFile, type PrintPages, pagePrinter } from "./print-pages.ts";

/** What a thread says of a batch: its bytes, or what went wrong. */
export type Printed =
  | { readonly bytes: number }
  | { readonly problems: readonly Problem[] }
  | { readonly fault: string };

/** Pages told to a thread at once: enough that telling costs little beside rendering. */
const pagesInBatch = 24;

/** Batches that wait at a thread: enough for it while this one makes the data package. */
const mostWaiting = 60;

/** Starts the threads that print beside this one. */
export type StartThreads = () => readonly Worker[];

/** Does a piece of other work; false when there is none left. */
export type Meanwhile = () => Promise<boolean>;

/**
 * Renders pages into files with every processor: threads beside this one take batches as long as they have room. While they
 * have none, this one does other work that waits, and prints batches itself once that is done. Which thread made a page
 * cannot be seen in it.
 */
export class PagePress {
  bytes = 0;
  readonly #print: PrintPages;
  readonly #meanwhile: Meanwhile;
  readonly #threads: readonly Thread[];
  #batch: PlannedFile[] = [];

  constructor(boundaries: DrawnBoundaries, meanwhile: Meanwhile, start: StartThreads = builtThreads) {
    this.#print = pagePrinter(boundaries);
    this.#meanwhile = meanwhile;
    this.#threads = start().map((worker) => new Thread(worker));
  }

  async print(page: PlannedFile): Promise<void> {
    this.#batch.push(page);
    if (this.#batch.length >= pagesInBatch) await this.#send();
  }

  /** Ends when everything is written. */
  async finish(): Promise<void> {
    await this.#send();
    for (const thread of this.#threads) this.bytes += await thread.done();
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  async #send(): Promise<void> {
    const pages = this.#batch;
    this.#batch = [];
    let idlest = this.#idlest();
    while (idlest === undefined && (await this.#meanwhile())) {
      await heard();
      idlest = this.#idlest();
    }
    if (idlest) idlest.take(pages);
    else this.bytes += this.#print(pages);
    await heard();
  }

  /** The thread with the most room; undefined when none has any. */
  #idlest(): Thread | undefined {
    const [idlest] = this.#threads.toSorted((a, b) => a.waiting - b.waiting);
    return idlest !== undefined && idlest.waiting < mostWaiting ? idlest : undefined;
  }
}

/** Lets what the threads say be heard. */
function heard(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A thread that prints batches one after the other. */
class Thread {
  waiting = 0;
  #bytes = 0;
  #failure: Error | undefined;
  #told: (() => void) | undefined;
  readonly #worker: Worker;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on("message", (printed: Printed) => {
      this.waiting -= 1;
      if ("bytes" in printed) this.#bytes += printed.bytes;
      else this.#fail(failureIn(printed));
      this.#told?.();
    });
    worker.on("error", (error) =>
      this.#fail(new Error("A thread that prints pages failed.", { cause: error })),
    );
    worker.on("exit", () => this.#fail(new Error("A thread that prints pages ended.")));
  }

  take(pages: readonly PlannedFile[]): void {
    if (this.#failure) throw this.#failure;
    this.waiting += 1;
    this.#worker.postMessage(pages);
  }

  /** The bytes of everything taken, once it is written. */
  async done(): Promise<number> {
    while (this.waiting > 0 && !this.#failure)
      await new Promise<void>((resolve) => {
        this.#told = resolve;
      });
    if (this.#failure) throw this.#failure;
    return this.#bytes;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(failure: Error): void {
    this.#failure ??= failure;
    this.#told?.();
  }
}

function failureIn(printed: Exclude<Printed, { readonly bytes: number }>): Error {
  return "problems" in printed
    ? new ProblemError(printed.problems)
    : new Error("A thread that prints pages failed.", { cause: printed.fault });
}

/** One thread for each further processor; the built script lies beside this file. */
function builtThreads(): readonly Worker[] {
  const count = Math.min(7, availableParallelism() - 1);
  return Array.from({ length: count }, () => new Worker(new URL("./print-thread.js", import.meta.url)));
}
