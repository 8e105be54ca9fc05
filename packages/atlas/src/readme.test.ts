import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import * as atlas from "./index.ts";

it("runs the example of the README and prints what its comments say", async () => {
  const text = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const code = /```ts\n([\s\S]*?)```/.exec(text)?.[1] ?? "";
  const body = code.replace(/^import \{(.*)\} from "@mapwright\/atlas";/m, "const {$1} = library;");
  const printed: unknown[][] = [];
  const run = new Function("library", "console", body);
  run(atlas, { log: (...values: unknown[]) => printed.push(values) });
  expect(printed[0]).toEqual([2, [2, 3]]);
  expect(printed[1]?.[0]).toMatchObject({ base: 2, missing: { unclear: 1 }, counts: { BE: 1, NL: 1 } });
  expect(printed.slice(2)).toEqual([
    [
      [
        [
          [1, 0, 0],
          [1, 1, 1],
        ],
      ],
    ],
    [3],
    [[3, 2]],
  ]);
});

it("finds words among a selection as the README says", async () => {
  const text = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const [example = "", words = ""] = [...text.matchAll(/```[jt]s\n([\s\S]*?)```/g)].map(
    ([, code]) => code ?? "",
  );
  const body = example.replace(/^import \{(.*)\} from "@mapwright\/atlas";/m, "const {$1} = library;");
  const run = new Function(
    "library",
    "console",
    "titles",
    `${body} const { textIndexOf, searchIn } = library; ${words.replace("atlas.facets", "const facets = atlas.facets")} return { found, facets };`,
  );
  const titles = ["Innovation in social care", "Work", "Social care, innovated", "Innovative housing"];
  const { found, facets } = run(atlas, { log: () => undefined }, titles);
  expect([...found.rows]).toEqual([2]);
  expect(facets.total).toBe(2);
});
