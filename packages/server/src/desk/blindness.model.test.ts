import { createHash } from "node:crypto";
import { histories, memoryStore, sealedOf, slug, watchHistory } from "@mapwright/usecases/testing";
import fc from "fast-check";
import { type Context, Hono } from "hono";
import { describe, expect, test } from "vitest";
import { type Around, overHttp } from "../testing/over-http.ts";

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
const now = () => new Date("2026-03-02T09:00:00.000Z");
const aGround = (around?: Around) => ({ store: memoryStore({ sha256, now }), sha256, ...overHttp(around) });
/** Without the pages, which take long to be drawn. */
const aBareGround = (around?: Around) => ({ ...aGround(around), alsoSeen: async () => [] });

/** How many paired runs draw every page as well; `MAPWRIGHT_PAIRED_RUNS=200` takes half an hour. */
const drawnRuns = Number(process.env["MAPWRIGHT_PAIRED_RUNS"] ?? 8);
const bareRuns = 40;

const pairs = fc.tuple(histories(16), fc.integer({ min: 1, max: 60 }));

/** Reliability 3.2, as browsers and programs see it: status, headers and body of every answer and of every page of the desk. */
test.each([
  [
    `SHOWN: non-interference over HTTP: ${bareRuns} paired runs of the interface for programs`,
    bareRuns,
    aBareGround,
  ],
  [
    `SHOWN: non-interference over HTTP: ${drawnRuns} paired runs with every page of the desk`,
    drawnRuns,
    aGround,
  ],
] as const)(
  "%s give everybody else the same bytes",
  { timeout: 1_800_000 },
  async (_what, numRuns, ground) => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(pairs, async ([steps, variant]) => {
        const one = await watchHistory(ground(), steps, 0);
        const other = await watchHistory(ground(), steps, variant);
        expect(other).toEqual(one);
        answered += one.filter((line) => line.includes('"status":200')).length;
      }),
      { numRuns },
    );
    expect(answered).toBeGreaterThan(1000);
  },
);

/** What a careless layer around the use-cases might add, from what it has read of the hider's answers. */
const leaks: Readonly<Record<string, (context: Context, sealed: readonly string[]) => void>> = {
  "a header counts what was written": (context, sealed) =>
    context.header("Server-Timing", `db;dur=${sealed.join("").length}`),
  "a page is known again by all that is stored": (context, sealed) =>
    context.header("ETag", `"${sha256(sealed.join("\n")).slice(0, 16)}"`),
  "a body holds what was written last": (context, sealed) => {
    context.res = new Response(sealed.at(-1)?.slice(-60), context.res);
  },
};

describe("paired runs over HTTP tell when", () => {
  test.each(Object.entries(leaks))("%s", { timeout: 300_000 }, async (_what, leak) => {
    const around: Around = (app, { store }) => {
      const outer = new Hono();
      outer.use(async (context, next) => {
        await next();
        leak(context, await sealedOf({ store }, slug));
      });
      return outer.route("/", app);
    };
    const found = await fc.check(
      fc.asyncProperty(pairs, async ([steps, variant]) => {
        expect(await watchHistory(aBareGround(around), steps, variant)).toEqual(
          await watchHistory(aBareGround(around), steps, 0),
        );
      }),
      { numRuns: 40, endOnFailure: true },
    );
    expect(found.failed).toBe(true);
  });
});
