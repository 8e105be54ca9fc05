import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseWhere } from "@mapwright/atlas";
import { commandLine } from "@mapwright/domain";
import { briefPress } from "@mapwright/publish";
import { openStore } from "@mapwright/storage";
import {
  type BriefNumberRow,
  type CheckedBrief,
  checkBrief,
  type LoadedMap,
  Shelf,
} from "@mapwright/usecases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seedDemo } from "../../packages/cli/src/commands/demo.ts";
import { contextOf } from "../../packages/cli/src/installation.ts";

const text = readFileSync(new URL("brief-2017.md", import.meta.url), "utf8");
const folder = mkdtempSync(join(tmpdir(), "mapwright-brief-"));
let map: LoadedMap;
let checked: CheckedBrief;

beforeAll(async () => {
  const store = await openStore({ dataDir: folder });
  await seedDemo(contextOf(store), "iesi");
  const shelf = new Shelf(contextOf(store));
  map = await shelf.load("iesi", 1);
  checked = await checkBrief(
    { store, caller: commandLine, shelf, press: briefPress(), now: () => new Date(0) },
    {
      map: "iesi",
      release: "1",
      template: { file: "brief-2017.md", text },
      language: "en",
      where: [],
      site: "https://maps.example",
    },
  );
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The sentence of the template around a number, its expressions replaced by what they print. */
function sentenceOf({ line, expression }: BriefNumberRow): string {
  const paragraph = text.split("\n")[line - 1] ?? "";
  const at = paragraph.indexOf(`{${expression}}`);
  const start = Math.max(
    0,
    ...[...paragraph.slice(0, at).matchAll(/[.:”] (?=[A-Z“{*])/g)].map(({ index }) => index + 2),
  );
  const next = /\.(?= |$)/.exec(paragraph.slice(at + expression.length))?.index ?? 0;
  return paragraph
    .slice(start, at + expression.length + next + 1)
    .replace(/\{claim [^}]*\}/g, "")
    .replace(/\{([^}]*)\}/g, (_, inner: string) =>
      inner === expression ? `**${printed(inner)}**` : printed(inner),
    )
    .replace(/\*(Open \([^)]*\)\.)\*/g, "$1");
}

function printed(expression: string): string {
  return checked.numbers.find((number) => number.expression === expression)?.text ?? "…";
}

describe("the brief of 2017", () => {
  it("comes out with every number that it printed and every claim that it made", () => {
    expect(checked.problems).toEqual([]);
  });

  it.each([
    "300",
    "613",
    "565",
    "210",
    "20%",
    "16%",
    "13%",
    "18.5%",
    "15%",
    "27%",
    "23%",
    "26%",
    "24%",
    "76%",
    "4%",
    "73%",
    "53%",
    "42%",
    "6%",
  ])("states %s as the seeds do", (number) => {
    const stated = checked.numbers.filter(({ states }) => states === number);
    expect(stated.length).toBeGreaterThan(0);
    for (const { text: own } of stated) expect(own).toBe(number);
  });

  it("says which claims the wording leaves open", () => {
    for (const open of ["X1", "X2, X3", "X4, X5", "X6", "X7", "X8", "X9", "X10"])
      expect(text).toContain(`*Open (${open}).*`);
  });

  it("has as many initiatives behind each number as it says", () => {
    for (const { numerator, value, where, expression } of checked.numbers) {
      if (expression.startsWith("average") || expression.startsWith("kinds")) continue;
      const conditions = where.map((condition) => parseWhere(condition, map.table));
      expect([expression, map.atlas.select(conditions).total]).toEqual([expression, numerator ?? value]);
    }
  });

  it("is told number by number in a table", async () => {
    const rows = checked.numbers
      .filter(({ expression }) => !expression.startsWith("ranking"))
      .map((number) => {
        const { text: own, states = "not stated", numerator, denominator, missing, base } = number;
        const part = denominator === null ? "" : `${numerator} of ${denominator}`;
        return `| ${sentenceOf(number)} | ${states} | ${own} | ${part} | ${missing ?? ""} | ${base} |`;
      });
    const table = [
      "# The numbers of the 2017 brief",
      "",
      "Each number of [brief-2017.md](brief-2017.md): what the published brief printed, what the release of the synthetic map gives, and",
      "what it is counted among. A test writes this page and compares it. Synthetic data: every initiative is invented.",
      "",
      "| sentence | printed in 2017 | from the map | numerator and denominator | missing | base |",
      "|---|---|---|---|---|---|",
      ...rows,
      "",
    ].join("\n");
    await expect(table).toMatchFileSnapshot(fileURLToPath(new URL("brief-2017-numbers.md", import.meta.url)));
  });
});
