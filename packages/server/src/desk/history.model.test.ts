import { createHash } from "node:crypto";
import { histories, memoryStore, playHistory } from "@mapwright/usecases/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { answersOverHttp, type Sent } from "../testing/over-http.ts";

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
const now = () => new Date("2026-03-02T09:00:00.000Z");
const aGround = () => ({ store: memoryStore({ sha256, now }), sha256 });

/** Reliability 3.2, as programs see it: the model of the evidence process played through the routes. */
test("every history keeps the invariants over HTTP", { timeout: 300_000 }, async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(histories(50), async (steps) => {
      taken += (await playHistory({ ...aGround(), answers: answersOverHttp() }, steps)).taken;
    }),
    { numRuns: 20 },
  );
  expect(taken).toBeGreaterThan(100);
});

/** INV-13: a command sent again with its key has one effect and one answer; with another body it is refused. */
test("every command of a history can be sent again with its key, and has its effect once", {
  timeout: 300_000,
}, async () => {
  let calls = 0;
  let refusals = 0;
  const sentAgain: Sent = async ({ operation, context, body = "", send }) => {
    if (operation.kind === "query") return await send();
    calls += 1;
    const key = `${calls}-a-key-that-nobody-guesses-0123456789`;
    const first = await send({ key });
    const head = async () => (await context.store.read((reader) => reader.head())).hash;
    const after = await head();
    const again = await send({ key });
    expect([again.status, await again.text()]).toEqual([first.status, await first.clone().text()]);
    const another = body.replace(/"(reason|en)":"([^"]+)"/, '"$1":"$2, again"');
    if (first.ok && another !== body) {
      expect((await send({ key, body: another })).status).toBe(422);
      refusals += 1;
    }
    expect(await head()).toBe(after);
    return first;
  };
  await fc.assert(
    fc.asyncProperty(histories(40), async (steps) => {
      await playHistory({ ...aGround(), answers: answersOverHttp(sentAgain) }, steps);
    }),
    { numRuns: 15 },
  );
  expect(calls).toBeGreaterThan(100);
  expect(refusals).toBeGreaterThan(20);
});
