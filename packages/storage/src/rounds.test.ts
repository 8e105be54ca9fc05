import { readFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalJson, pairs, tasks } from "@mapwright/domain";
import { evidenceAnswers } from "@mapwright/usecases";
import {
  aContext,
  aSmallMap,
  histories,
  memoryStore,
  playHistory,
  watchHistory,
} from "@mapwright/usecases/testing";
import fc from "fast-check";
import { sql } from "kysely";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { backup } from "./bundle/backup.ts";
import { restore } from "./bundle/restore.ts";
import { openStore } from "./open-store.ts";
import { sha256 } from "./shared/sha256.ts";
import type { StoredStore } from "./shared/stored-store.ts";
import { aFolder, aTarget } from "./testing/stores.ts";
import { verify } from "./verify/verify.ts";

const socketDir = inject("postgres");
const databases = (["sqlite", "postgres"] as const).filter((kind) => kind === "sqlite" || socketDir !== "");
const now = () => new Date("2026-03-02T09:00:00.000Z");

if (socketDir === "") test.skip("NOT RUN: PostgreSQL half of the evidence process", () => {});

async function aStore(kind: "sqlite" | "postgres"): Promise<StoredStore> {
  return await openStore(await aTarget(kind, socketDir), { now });
}

/** A store for one history, closed after it. */
async function withStore<Result>(
  kind: "sqlite" | "postgres",
  work: (store: StoredStore) => Promise<Result>,
): Promise<Result> {
  const store = await aStore(kind);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

describe.each(databases)("the evidence process in %s", (kind) => {
  test("keeps the invariants in every history, and ends as in memory", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(histories(40), async (steps) => {
        const { played, verified } = await withStore(kind, async (store) => ({
          played: await playHistory({ store, sha256 }, steps),
          verified: await verify(store),
        }));
        expect(verified.problems).toEqual([]);
        expect(played).toEqual(await playHistory({ store: memoryStore({ sha256, now }), sha256 }, steps));
      }),
      { numRuns: kind === "sqlite" ? 8 : 4 },
    );
  });

  test("shows nothing of a hidden choice, whatever is looked at", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(histories(20), fc.integer({ min: 1, max: 60 }), async (steps, variant) => {
        const one = await withStore(kind, (store) => watchHistory({ store, sha256 }, steps, 0));
        const other = await withStore(kind, (store) => watchHistory({ store, sha256 }, steps, variant));
        expect(other).toEqual(one);
      }),
      { numRuns: kind === "sqlite" ? 4 : 2 },
    );
  });

  async function aRound() {
    const target = await aTarget(kind, socketDir);
    const store = await openStore(target, { now });
    onTestFinished(() => store.close());
    const as = (actor: string, byte = 1) =>
      aContext({ store, sha256, actor, random: (bytes) => new Uint8Array(bytes).fill(byte) });
    await aSmallMap(as("owner"), "small", 6);
    const plan = {
      kind: "screening" as const,
      title: { en: "Round" },
      pilot: false,
      each: 2,
      variables: [],
      reveal: "pair" as const,
      suggestions: {},
      seed: "seed",
      threshold: 0.8,
    };
    const people = ["ann", "ben"].map((person) => ({ person }));
    await evidenceAnswers["rounds.open"](as("owner"), {
      map: "small",
      plan,
      stages: ["candidate"],
      people,
      gold: [],
    });
    return { store, as, target };
  }
  const submission = (level: "partial" | "fail") => ({
    verdicts: ["S1", "S2"].map((criterion) => ({ criterion, level, reason: "so" })),
  });

  test("reveals each pair once when both submit at the same moment", async () => {
    const { store, as } = await aRound();
    const all = await store.read((reader) => reader.rows(tasks, { where: { map: "small" } }));
    const submitted = await Promise.allSettled(
      [...all, ...all].map(({ person, task }, index) =>
        evidenceAnswers["screening.submit"](as(person, index + 1), {
          map: "small",
          task,
          submission: submission("partial"),
        }),
      ),
    );
    // Each was sent twice: one is taken, the other refused.
    expect(submitted.filter(({ status }) => status === "fulfilled")).toHaveLength(all.length);
    const formed = await store.read((reader) => reader.rows(pairs, { where: { map: "small" } }));
    expect(formed.map(({ state }) => state)).toEqual(formed.map(() => "agreed"));
    expect((await verify(store)).problems).toEqual([]);
  });

  test.each([
    ["is taken out", "delete from envelopes", "is not there"],
    ["is changed", "update envelopes set content = replace(content, 'partial', 'fail')", "does not hold"],
  ])("does not verify, and does not reveal, when an envelope %s", async (_what, statement, message) => {
    const { store, as } = await aRound();
    const [first, ...others] = await store.read((reader) => reader.rows(tasks, { where: { map: "small" } }));
    const second = others.find(({ initiative }) => initiative === first?.initiative);
    if (first === undefined || second === undefined) throw new Error("a pair was expected");
    const submit = (task: typeof first, byte: number) =>
      evidenceAnswers["screening.submit"](as(task.person, byte), {
        map: "small",
        task: task.task,
        submission: submission("partial"),
      });
    await submit(first, 1);
    expect((await verify(store)).problems).toEqual([]);
    const there = kind === "postgres" ? statement.replace("envelopes", "mapwright.envelopes") : statement;
    await store.inspect((db) => sql.raw(there).execute(db));
    const { problems } = await verify(store);
    expect(canonicalJson(problems)).toContain(message);
    await expect(submit(second, 2)).rejects.toThrow(message);
  });

  test("carries sealed answers through backup and restore, and reveals them afterwards", async () => {
    const { store, as, target } = await aRound();
    const [first, ...others] = await store.read((reader) => reader.rows(tasks, { where: { map: "small" } }));
    const second = others.find(({ initiative }) => initiative === first?.initiative);
    if (first === undefined || second === undefined) throw new Error("a pair was expected");
    const answered = (task: typeof first, byte: number) =>
      [as(task.person, byte), { map: "small", task: task.task, submission: submission("partial") }] as const;
    await evidenceAnswers["screening.submit"](...answered(first, 1));
    await store.close();
    const [file, again] = [join(aFolder(), "one.backup"), join(aFolder(), "two.backup")];
    await backup(target, file);
    const restored = await aTarget(kind, socketDir);
    await restore(file, restored);
    await backup(restored, again);
    expect(readFileSync(again)).toEqual(readFileSync(file));
    const reopened = await openStore(restored, { now });
    onTestFinished(() => reopened.close());
    const [context, input] = answered(second, 2);
    await evidenceAnswers["screening.submit"]({ ...context, store: reopened }, input);
    const { initiative, round } = first;
    const pair = await reopened.read((reader) => reader.one(pairs, { map: "small", round, initiative }));
    expect(pair?.state).toBe("agreed");
    expect((await verify(reopened)).problems).toEqual([]);
  });

  test("refuses to change first verdicts by SQL", async () => {
    const { store, as } = await aRound();
    const all = await store.read((reader) => reader.rows(tasks, { where: { map: "small" } }));
    for (const [index, { person, task }] of all.entries())
      await evidenceAnswers["screening.submit"](as(person, index + 1), {
        map: "small",
        task,
        submission: submission(index % 3 === 0 ? "fail" : "partial"),
      });
    const prefix = kind === "postgres" ? "mapwright." : "";
    for (const attempt of [`update ${prefix}verdicts set level = 'pass'`, `delete from ${prefix}verdicts`])
      await expect(store.inspect((db) => sql.raw(attempt).execute(db))).rejects.toThrow(/refused/);
  });
});
