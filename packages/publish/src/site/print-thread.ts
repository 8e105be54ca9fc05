import { parentPort } from "node:worker_threads";
import { ProblemError } from "@mapwright/domain";
import { drawnBoundaries, shippedBoundaries } from "../pages/boundaries.ts";
import type { Printed } from "./page-press.ts";
import { type PlannedFile, pagePrinter } from "./print-pages.ts";

// The other end of the page press: prints the batches that it is told.
const printPages = pagePrinter(drawnBoundaries(shippedBoundaries(), () => ""));
parentPort?.on("message", (pages: readonly PlannedFile[]) => parentPort?.postMessage(printed(pages)));

function printed(pages: readonly PlannedFile[]): Printed {
  try {
    return { bytes: printPages(pages) };
  } catch (error) {
    if (error instanceof ProblemError) return { problems: error.problems };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
