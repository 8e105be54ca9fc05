import { join } from "node:path";
import {
  canonicalJson,
  commitmentText,
  type Operation,
  operations,
  type Sha256,
  tasks,
} from "@mapwright/domain";
import { type Desk, evidenceAnswers, perform, Shelf } from "@mapwright/usecases";
import { aContext, aSmallMap, idealCommitments } from "@mapwright/usecases/testing";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { backup } from "./bundle/backup.ts";
import { restore } from "./bundle/restore.ts";
import { forgetAnswered } from "./migrations/0015-forget-answered.ts";
import type { Migrating } from "./migrations/columns.ts";
import { openStore } from "./open-store.ts";
import { sha256 } from "./shared/sha256.ts";
import type { StoredStore } from "./shared/stored-store.ts";
import { aFolder, aTarget } from "./testing/stores.ts";

const socketDir = inject("postgres");
const databases = (["sqlite", "postgres"] as const).filter((kind) => kind === "sqlite" || socketDir !== "");
if (socketDir === "") test.skip("NOT RUN: PostgreSQL half of what commands answered", () => {});

const now = () => new Date("2026-03-02T09:00:00.000Z");
const key = "0123456789abcdef0123456789abcdef";
const levels = ["partial", "fail", "unclear"] as const;
type Level = (typeof levels)[number];

function named(name: string): Operation {
  const found = operations.find((each) => each.name === name);
  if (found === undefined) throw new Error(`${name} is not declared`);
  return found;
}

const unused = (): never => {
  throw new Error("not used here");
};

/** A round of one task for Ann, and how she submits a level. */
async function aRound(kind: "sqlite" | "postgres", hash: Sha256 = sha256) {
  const target = await aTarget(kind, socketDir);
  const store = await openStore(target, { now });
  onTestFinished(() => store.close());
  const as = (actor: string) =>
    aContext({ store, sha256: hash, actor, random: (bytes) => new Uint8Array(bytes).fill(1) });
  await aSmallMap(as("owner"), "small", 1);
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
  const asked = { map: "small", plan, stages: ["candidate"], people, gold: [] };
  await evidenceAnswers["rounds.open"](as("owner"), asked);
  const mine = (
    await store.read((reader) => reader.rows(tasks, { where: { map: "small", person: "ann" } }))
  )[0];
  const grants = [{ map: "small", role: "screener" as const, area: null }];
  const desk: Desk = {
    ...as("ann"),
    caller: { account: "ann", by: "session", isKeeper: false, grants },
    shelf: new Shelf(as("ann")),
    press: { templates: [], shipped: unused, read: unused, check: unused, render: unused, pack: unused },
    library: {
      codebooks: [],
      codebook: unused,
      profile: unused,
      readCodebook: unused,
      writeCodebook: unused,
    },
    secrets: {
      newSecret: unused,
      newAccount: unused,
      hashPassword: unused,
      verifyPassword: unused,
      newTimeSecret: unused,
      timeCode: unused,
      newRecoveryCode: unused,
      isLeaked: unused,
    },
  };
  const inputOf = (level: Level) => ({
    map: "small",
    task: mine?.task ?? 0,
    submission: { verdicts: ["S1", "S2"].map((criterion) => ({ criterion, level, reason: "so" })) },
  });
  const submits = (level: Level, idempotencyKey = key) =>
    perform(desk, named("screening.submit"), inputOf(level), { idempotencyKey });
  return { store, target, submits, inputOf };
}

async function kept(store: StoredStore) {
  return await store.inspect((db) => db.selectFrom("answered").selectAll().execute());
}

describe.each(databases)("what a command answered, in %s", (kind) => {
  test("is answered again to the same call, and refused to another one with its key", async () => {
    const { store, submits } = await aRound(kind);
    const first = await submits("partial");
    expect(await submits("partial")).toEqual(first);
    await expect(submits("fail")).rejects.toThrow("came with another call");
    expect(await kept(store)).toHaveLength(1);
  });

  test("is the same row for every sealed answer, once hashes are ideal ones: no function of it tells them apart", async () => {
    const rows: Awaited<ReturnType<typeof kept>> = [];
    for (const level of levels) {
      const { store, submits } = await aRound(kind, idealCommitments(sha256));
      await submits(level);
      rows.push(...(await kept(store)));
    }
    expect(rows).toEqual(levels.map(() => rows[0]));
  });

  test("holds neither the key nor a hash of the answer that can be made without it", async () => {
    const { store, submits, inputOf } = await aRound(kind);
    await submits("partial");
    const [row] = await kept(store);
    const input = inputOf("partial");
    const called = { operation: "screening.submit", input, file: null };
    const guesses = [called, input, input.submission].flatMap((guess) => [
      sha256(canonicalJson(guess)),
      ...["", row?.key ?? "", "ann"].map((salt) => sha256(commitmentText(salt, guess))),
    ]);
    for (const told of [...guesses, key, "partial"]) expect(canonicalJson(row)).not.toContain(told);
    // The control: who has the key, and nobody else, finds the answer.
    expect(row?.input).toBe(sha256(commitmentText(key, called)));
  });

  test("is kept for a sealed answer under no key that is short enough to be guessed", async () => {
    const { store, submits } = await aRound(kind);
    await expect(submits("partial", "task-1-a")).rejects.toThrow("could be guessed");
    expect(await kept(store)).toEqual([]);
  });

  test("by an older version is forgotten by the step that brings its database up to date, and when its backup is restored", async () => {
    const { store, target } = await aRound(kind);
    await store.transact("ann", (writer) => writer.remember("ann task-1-a", sha256("answer"), "{}"));
    await store.close();
    const file = join(aFolder(), "old.backup");
    await backup(target, file);
    const restored = await aTarget(kind, socketDir);
    await restore(file, restored);
    const again = await openStore(restored, { now });
    onTestFinished(() => again.close());
    expect(await kept(again)).toEqual([]);
    const opened = await openStore(target, { now });
    onTestFinished(() => opened.close());
    expect(await kept(opened)).toHaveLength(1);
    await opened.inspect((db) => forgetAnswered(db as unknown as Migrating));
    expect(await kept(opened)).toEqual([]);
  });
});
