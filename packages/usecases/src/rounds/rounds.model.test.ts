import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { histories, memoryStore, type Played, playHistory, seededBugs } from "../testing/index.ts";

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
const now = () => new Date("2026-03-02T09:00:00.000Z");
const aGround = () => ({ store: memoryStore({ sha256, now }), sha256 });

test("every history of rounds keeps the invariants and ends as the model says", {
  timeout: 300_000,
}, async () => {
  const played: Played[] = [];
  await fc.assert(
    fc.asyncProperty(histories(70), async (steps) => {
      played.push(await playHistory(aGround(), steps));
    }),
    { numRuns: 200 },
  );
  // The histories reach what they are to test.
  for (const reached of ["taken", "refused", "revealed", "settled"] as const)
    expect(played.reduce((sum, one) => sum + one[reached], 0)).toBeGreaterThan(30);
});

describe("a seeded bug is caught by playing histories", () => {
  test.each(Object.entries(seededBugs))("%s", { timeout: 120_000 }, async (_what, seed) => {
    const found = await fc.check(
      fc.asyncProperty(histories(70), async (steps) => {
        await playHistory(seed(aGround()), steps);
      }),
      { numRuns: 100, endOnFailure: true },
    );
    expect(found.failed).toBe(true);
  });
});
