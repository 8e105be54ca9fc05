import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Target } from "../open-store.ts";
import { newDatabase } from "./postgres.ts";

/** A folder that is gone after the test. */
export function aFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), "mapwright-test-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** Somewhere new to keep a store, gone after the test. */
export async function aTarget(kind: "sqlite" | "postgres", socketDir: string): Promise<Target> {
  return kind === "sqlite" ? { dataDir: aFolder() } : { databaseUrl: await newDatabase(socketDir) };
}
