import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const root = new URL("../../../../", import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, root), "utf8");
const quoted = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word);

/** The rows of the first table: form, validators, and the files of tests that hold it. */
const rows = textOf("docs/reference/validators.md")
  .split("\n## ")[0]
  ?.split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| form"))
  .map((line) => {
    const [form = "", validators = "", , files = ""] = line.slice(2).split(" | ");
    return { form, validators, files };
  });

describe("the page of validators", () => {
  const installed = ["package.json", "packages/publish/package.json"].map(textOf).join("");

  test.each(rows ?? [])("names tests and tools that there are: $form", ({ validators, files }) => {
    const tests = quoted(files).map((path) =>
      /^(server|cli)\//.test(path) ? `packages/${path}` : `packages/publish/src/${path}`,
    );
    expect(tests.length).toBeGreaterThan(0);
    for (const path of tests) expect([path, existsSync(new URL(path, root))]).toEqual([path, true]);
    const asked = tests.map(textOf).join("");
    for (const tool of quoted(validators)) {
      const isThere = installed.includes(`"${tool}"`) || new RegExp(`testWith\\(\\s*"${tool}"`).test(asked);
      expect([tool, isThere]).toEqual([tool, true]);
    }
  });
});
