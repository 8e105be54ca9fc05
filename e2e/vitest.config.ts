import { defineConfig } from "vitest/config";

/** Journeys in a real browser against a real server; each file of this folder is one room's. */
export default defineConfig({
  test: {
    include: ["e2e/**/*.test.ts"],
    environment: "node",
    globalSetup: ["e2e/support/installation.ts"],
    // Ample: a busy machine is slow, and what is slow is measured in the bench.
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // A browser uses more than one core: more files at once would only wait for each other.
    maxWorkers: 2,
  },
});
