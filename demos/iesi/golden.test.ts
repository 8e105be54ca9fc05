import { readFileSync } from "node:fs";
import { codebookFile, mapDescription, protocol } from "@mapwright/domain";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { generate } from "./generate.ts";
import { goldenFile } from "./golden.ts";
import { codedFrom, judge } from "./oracle.ts";

const text = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const lines = text("iesi-synthetic.jsonl").trimEnd().split("\n");
const all = lines.map((line) => codedFrom(JSON.parse(line)));
const golden = goldenFile.parse(JSON.parse(text("golden.json")));

describe("the synthetic reconstruction", () => {
  it("is what the generator writes, byte for byte", () => {
    expect(generate()).toBe(text("iesi-synthetic.jsonl"));
  });

  it("has 613 records with identifiers of their own and names that say they are synthetic", () => {
    const records = lines.map((line) => JSON.parse(line));
    expect(new Set(records.map((record) => record.external_id)).size).toBe(613);
    expect(records.every((record) => /^Synthetic initiative \d{3}: /.test(record.name))).toBe(true);
  });

  it("has a row of every golden table and every ambiguity X1 to X10", () => {
    const tables = new Set(golden.rows.map((row) => row.table));
    const wanted = [
      ...Array.from({ length: 8 }, (_, at) => `G${at + 1}`),
      ...Array.from({ length: 10 }, (_, at) => `X${at + 1}`),
    ];
    expect(wanted.filter((table) => !tables.has(table))).toEqual([]);
  });
});

describe("the files beside it", () => {
  const codebook = codebookFile.parse(parse(text("../../codebooks/iesi.yaml")));

  it("use only variables and codes of the IESI codebook, and none that are derived", () => {
    const strangers = new Set<string>();
    for (const line of lines) {
      for (const [name, answer] of Object.entries(JSON.parse(line))) {
        const variable = codebook.variables.find((candidate) => candidate.code === name);
        if (variable === undefined || variable.derive !== undefined) {
          strangers.add(name);
          continue;
        }
        const { categories } = variable;
        if (categories === undefined || (typeof answer === "object" && !Array.isArray(answer))) continue;
        const list = Array.isArray(categories) ? categories : (codebook.lists?.[categories.list] ?? []);
        for (const code of [answer].flat()) {
          if (!list.some((category) => category.code === code)) strangers.add(`${name}=${code}`);
        }
      }
    }
    expect([...strangers]).toEqual(["external_id"]);
  });

  it("describe the map and its protocol as the domain expects", () => {
    const file = parse(text("map.yaml"));
    expect(mapDescription.parse(file.map).synthetic).toBeDefined();
    expect(protocol.parse(file.protocol).criteria).toHaveLength(4);
  });
});

describe("published claims", () => {
  it.each(golden.rows)("$id: $claim ($reading)", (row) => {
    const outcome = judge(all, row);
    expect(outcome.holds, `gives ${outcome.gives}`).toBe(row.holds);
    if (row.gives === undefined) return;
    const shown = typeof outcome.gives === "number" ? Math.round(outcome.gives * 10) / 10 : outcome.gives;
    expect(shown).toEqual(row.gives);
  });
});
