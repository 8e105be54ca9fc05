import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { histories, memoryStore, seededLeaks, watchHistory } from "../testing/index.ts";

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
const now = () => new Date("2026-03-02T09:00:00.000Z");
const aGround = () => ({ store: memoryStore({ sha256, now }), sha256 });

/** Reliability 3.2: the same history twice, with other hidden choices; what everybody else sees must be the same bytes. */
const pairedRuns = 200;

test(`SHOWN: non-interference: ${pairedRuns} paired runs of all use-cases give everybody else the same bytes`, {
  timeout: 300_000,
}, async () => {
  let lines = 0;
  await fc.assert(
    fc.asyncProperty(histories(30), fc.integer({ min: 1, max: 60 }), async (steps, variant) => {
      const [one, other] = [
        await watchHistory(aGround(), steps, 0),
        await watchHistory(aGround(), steps, variant),
      ];
      expect(other).toEqual(one);
      lines += one.length;
    }),
    { numRuns: pairedRuns },
  );
  expect(lines).toBeGreaterThan(1000);
});

describe("paired runs tell when", () => {
  test.each(Object.entries(seededLeaks))("%s", { timeout: 120_000 }, async (_what, answers) => {
    const found = await fc.check(
      fc.asyncProperty(histories(30), fc.integer({ min: 1, max: 60 }), async (steps, variant) => {
        const ground = () => ({ ...aGround(), answers });
        expect(await watchHistory(ground(), steps, variant)).toEqual(await watchHistory(ground(), steps, 0));
      }),
      { numRuns: 60, endOnFailure: true },
    );
    expect(found.failed).toBe(true);
  });
});
