import { defineConfig } from "vitest/config";

export default defineConfig({
  // Tests run on the sources of every package, so that no build is needed first.
  resolve: { conditions: ["mapwright-source"] },
  ssr: { resolve: { conditions: ["mapwright-source"] } },
  test: {
    include: ["packages/*/src/**/*.test.{ts,tsx}", "demos/**/*.test.ts"],
    environment: "node",
    testTimeout: 30_000,
    globalSetup: ["packages/storage/src/testing/global-setup.ts"],
  },
});
