import { readdirSync, readFileSync } from "node:fs";
import { codebookFile, ProblemError, profileJsonSchema } from "@mapwright/domain";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readMapFile } from "./read-map.ts";
import { readProfile } from "./read-profile.ts";
import { writeProfile } from "./write-profile.ts";

const folder = new URL("../../../../profiles/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

describe("the profiles that ship", () => {
  it.each(names)("%s reads, and is named like its file", (name) =>
    expect(`${readProfile(name, readFileSync(new URL(name, folder), "utf8")).name}.yaml`).toBe(name),
  );
});

it("writes a profile that reads back the same, with its reasons", () => {
  const name = names[0] ?? "";
  const profile = readProfile(name, readFileSync(new URL(name, folder), "utf8"));
  const text = writeProfile({ profile, reasons: profile.columns.map(() => "because") });
  expect(readProfile(name, text)).toEqual(profile);
  expect(text).toContain("# because");
});

it("names file, path and line of what is wrong", () => {
  const problemsOf = (text: string) => {
    try {
      readProfile("p.yaml", text);
    } catch (error) {
      if (error instanceof ProblemError)
        return error.problems.map(({ code, path, row }) => [code, path ?? row]);
    }
    return [];
  };
  expect(problemsOf("a: 1\na: 2\n")).toEqual([["yaml-invalid", 2]]);
  expect(problemsOf("format: mapwright-profile/2\n")[0]).toEqual(["profile-invalid", "format"]);
});

it.each([
  ["profile", readProfile],
  ["map description", readMapFile],
])("refuses a %s nested so deep that reading it would end the process", (_what, read) => {
  expect(() => read("deep.yaml", "[".repeat(20_000))).toThrow(
    /deep\.yaml is nested more than 64 levels deep/,
  );
});

it("has its JSON Schema committed as it is generated", () => {
  const committed = new URL("../../../../docs/reference/profile.schema.json", import.meta.url);
  expect(JSON.parse(readFileSync(committed, "utf8"))).toEqual(
    JSON.parse(JSON.stringify(profileJsonSchema())),
  );
});

it("finds the codebook of each profile beside it, in the codebook format", () => {
  for (const name of names) {
    const { codebook } = readProfile(name, readFileSync(new URL(name, folder), "utf8"));
    const file = new URL(`../codebooks/${codebook}.yaml`, folder);
    expect(codebookFile.safeParse(parse(readFileSync(file, "utf8"))).error, name).toBeUndefined();
  }
});
