import type {} from "vitest";
import type { TestProject } from "vitest/node";
import { type PostgresServer, startPostgres } from "./postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the test server's socket; "" when there is none. */
    postgres: string;
  }
}

/** Starts one PostgreSQL for the whole run; says so loudly when it cannot. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: PostgresServer | undefined;
  try {
    server = await startPostgres();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`NOT RUN: PostgreSQL tests (${reason.trim().split("\n")[0]})\n`);
  }
  project.provide("postgres", server?.socketDir ?? "");
  return async () => server?.stop();
}
