import { ProblemError, type Profile } from "@mapwright/domain";
import { openStore, verify } from "@mapwright/storage";
import { aTarget } from "@mapwright/storage/testing";
import { contentOf, createMap, importFile } from "@mapwright/usecases";
import { describe, expect, inject, test } from "vitest";
import { callOf } from "../call-of.ts";
import type { Command } from "../command.ts";
import { contextOf, type Open } from "../installation.ts";
import { codebookNamed } from "../shipped.ts";
import { dedupeList, dedupeMerge, dedupeUndo } from "./dedupe.ts";

const socketDir = inject("postgres");
const databases = (["sqlite", "postgres"] as const).filter((kind) => kind === "sqlite" || socketDir !== "");
if (socketDir === "") test.skip("NOT RUN: PostgreSQL half of merging from the command line", () => {});

const profile: Profile = {
  format: "mapwright-profile/1",
  name: "list",
  title: { en: "List" },
  source: { code: "list", title: { en: "List" } },
  language: "en",
  columns: [
    { column: "name", variable: "name", required: true },
    { column: "country", variable: "country" },
  ],
};
const file = 'name,country\nRepair house Utrecht,NL\n"Repair house, Utrecht",\nGarden school,AT\n';

async function aMap(kind: "sqlite" | "postgres") {
  const target = await aTarget(kind, socketDir);
  const open: Open = () => openStore(target);
  const store = await open(target);
  const context = contextOf(store);
  const description = { slug: "care", title: { en: "Care" }, language: "en", idPrefix: "CARE" };
  await createMap(context, description, codebookNamed("iesi"));
  await importFile(context, { map: "care", fileName: "list.csv", content: Buffer.from(file), profile });
  await store.close();
  const within = async <Result>(work: (store: Awaited<ReturnType<Open>>) => Promise<Result>) => {
    const again = await open(target);
    try {
      return await work(again);
    } finally {
      await again.close();
    }
  };
  const answerOf = async (initiative: string, variable: string) =>
    await within(async (again) => {
      const { initiatives } = await again.read((reader) => contentOf(reader, "care"));
      const found = initiatives.find((each) => each.initiative === initiative);
      return found?.values.find((value) => value.variable === variable)?.answer;
    });
  return { open, answerOf, verified: () => within(verify) };
}

/** Calls a command as a line of words would. */
async function called(command: Command, ...line: readonly string[]): Promise<void> {
  const call = callOf(command, line);
  if (typeof call === "string") throw new Error(call);
  await command.run(call);
}

describe.each(databases)("from the command line on %s", (kind) => {
  test("duplicates are merged with the values that are chosen, and told apart again", async () => {
    const { open, answerOf, verified } = await aMap(kind);
    await called(dedupeList(open), "care", "--json");
    await called(dedupeMerge(open), "care", "CARE-0001", "CARE-0002", "--keep", "name=duplicate");
    expect(await answerOf("CARE-0002", "name")).toEqual({ text: { en: "Repair house Utrecht" } });
    expect(await answerOf("CARE-0002", "country")).toEqual({ codes: ["NL"] });
    expect(await verified()).toMatchObject({ ok: true, problems: [] });
    await called(dedupeUndo(open), "care", "1", "--reason", "two houses");
    expect(await answerOf("CARE-0002", "name")).toEqual({ text: { en: "Repair house, Utrecht" } });
    expect(await answerOf("CARE-0002", "country")).toBeUndefined();
    expect(await verified()).toMatchObject({ ok: true, problems: [] });
  });
});

test("what a line says wrongly is refused with how to write it", async () => {
  const { open } = await aMap("sqlite");
  const problemOf = async (command: Command, ...line: readonly string[]) => {
    const error = await called(command, ...line).catch((thrown: unknown) => thrown);
    return error instanceof ProblemError ? error.problems[0] : error;
  };
  const merge = ["care", "CARE-0001", "CARE-0002", "--keep"];
  expect(await problemOf(dedupeMerge(open), ...merge, "name=mine")).toMatchObject({
    code: "keep-invalid",
    hint: "Write VARIABLE=FROM, where FROM is survivor, duplicate, both.",
  });
  expect(await problemOf(dedupeMerge(open), ...merge, "nom=both")).toMatchObject({
    code: "variable-unknown",
  });
  expect(await problemOf(dedupeUndo(open), "care", "first")).toMatchObject({ code: "number-invalid" });
});
