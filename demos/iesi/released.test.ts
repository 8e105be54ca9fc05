import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Condition } from "@mapwright/atlas";
import { openStore } from "@mapwright/storage";
import { type LoadedMap, Shelf } from "@mapwright/usecases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seedDemo } from "../../packages/cli/src/commands/demo.ts";
import { contextOf } from "../../packages/cli/src/installation.ts";
import { type GoldenBase, type GoldenNumber, goldenFile } from "./golden.ts";
import { type Coded, judge } from "./oracle.ts";

const golden = goldenFile.parse(JSON.parse(readFileSync(new URL("golden.json", import.meta.url), "utf8")));
const folder = mkdtempSync(join(tmpdir(), "mapwright-iesi-"));
let map: LoadedMap;

beforeAll(async () => {
  const store = await openStore({ dataDir: folder });
  await seedDemo(contextOf(store), "iesi");
  map = await new Shelf(contextOf(store)).load("iesi", 1);
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The golden tables' base as conditions of the atlas. */
function conditionsOf({ stages, eu, waves, where = [] }: GoldenBase): Condition[] {
  return [
    { variable: "stage", codes: stages },
    ...(eu === undefined ? [] : [{ variable: "eu", codes: [eu ? "yes" : "no"] }]),
    ...(waves === undefined ? [] : [{ variable: "wave", codes: waves }]),
    ...where.map(({ variable, anyOf }) => ({ variable, codes: anyOf })),
  ];
}

/** A count or percentage as the atlas gives it: a selection over the facet's base. */
function atlasNumber({ base, measure, as }: GoldenNumber): number | undefined {
  const where = conditionsOf(base);
  if (measure?.main === true || measure?.parts !== undefined) return undefined;
  const chosen =
    measure?.anyOf === undefined ? where : [...where, { variable: measure.variable, codes: measure.anyOf }];
  const { total } = map.atlas.select(chosen);
  if (as === "count") return total;
  if (as !== "percent" || measure === undefined) return undefined;
  const known =
    map.atlas.facets(where, { variables: [measure.variable] }).facets[measure.variable]?.base ?? 0;
  return (100 * total) / known;
}

/** The codes of the released initiatives, as the oracle reads them. */
function released(): Coded[] {
  return map.initiatives.map(({ stage, wave, values }) => {
    const coded = new Map<string, readonly string[]>([
      ["stage", [stage]],
      ["wave", [wave]],
    ]);
    for (const { variable, answer } of values) {
      if ("codes" in answer) coded.set(variable, answer.codes);
      else if ("number" in answer) coded.set(variable, [String(answer.number)]);
      else if ("text" in answer) coded.set(variable, Object.values(answer.text));
    }
    return coded;
  });
}

describe("the released IESI map", () => {
  it("has 613 initiatives and its badge", () => {
    expect(map.initiatives).toHaveLength(613);
    expect(map.content.map.synthetic?.["en"]).toMatch(/synthetic/i);
  });

  const rows = golden.rows.filter(
    (row) => !("measure" in row && row.measure?.variable === "lead_organisation"),
  );
  it.each(rows.map((row) => [row.id, row] as const))("answers %s as the golden table says", (_, row) => {
    expect(judge(released(), row).holds).toBe(row.holds);
  });

  it("gives every plain count and percentage of the golden tables through the atlas", () => {
    const wrong: string[] = [];
    let asked = 0;
    for (const row of golden.rows) {
      if (row.kind !== "value" || row.over !== undefined || !row.holds) continue;
      const number = atlasNumber(row);
      if (number === undefined) continue;
      asked += 1;
      const { value, step = 1 } = row.expect;
      if (Math.abs(number - value) > step / 2 + 1e-9) wrong.push(`${row.id}: ${number} for ${value}`);
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(40);
  });
});
