import { defineConfig } from "vitest/config";

/** Journeys in a real browser against a real server; each file of this folder is one room's. */
export default defineConfig({
  test: {
    include: ["e2e/**/*.test.ts"],
    environment: "node",
    globalSetup: ["e2e/support/installation.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A browser uses more than one core: more files at once would only wait for each other.
    maxWorkers: 2,
  },
});
