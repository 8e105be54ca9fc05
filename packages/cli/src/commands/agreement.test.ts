import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ProblemError } from "@mapwright/domain";
import { fileReader } from "@mapwright/intake";
import { type AgreementRequest, agreementForm, agreementOfFile } from "@mapwright/usecases";
import { describe, expect, onTestFinished, test } from "vitest";
import { agreementText } from "./agreement-text.ts";

const reviews = fileURLToPath(new URL("../testing/dpg-reviews.csv", import.meta.url));
const main = [
  "--import",
  "tsx",
  "--conditions=mapwright-source",
  fileURLToPath(new URL("../main.ts", import.meta.url)),
];

function aFile(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "mapwright-agreement-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "votes.csv");
  writeFileSync(path, text);
  return path;
}

function measured(text: string, request: Partial<AgreementRequest> = {}) {
  return agreementOfFile(fileReader, {
    fileName: "votes.csv",
    content: Buffer.from(text),
    unit: ["unit"],
    coder: "coder",
    value: "value",
    level: "nominal",
    ...request,
  });
}

/** A file of votes: a string for each unit, a letter for each coder. */
function votesOf(...units: readonly string[]): string {
  const rows = units.flatMap((votes, unit) =>
    [...votes].map((value, coder) => `${unit + 1},${"abc"[coder]},${value}`),
  );
  return ["unit,coder,value", ...rows].join("\n");
}

async function problemsOf(text: string, request: Partial<AgreementRequest> = {}) {
  const error = await measured(text, request).catch((thrown: unknown) => thrown);
  if (!(error instanceof ProblemError)) throw error;
  return error.problems;
}

test("prints the fixed JSON form, and nothing else", () => {
  const path = aFile(votesOf("12", "11", "22", "31", "33", "22"));
  const words = ["agreement", path, "--unit", "unit", "--coder", "coder", "--value", "value"];
  const printed = execFileSync(process.execPath, [
    ...main,
    ...words,
    "--level",
    "ordinal",
    "--order",
    "1,2,3",
    "--json",
  ]);
  const estimate = { value: expect.any(Number), low: expect.any(Number), high: expect.any(Number) };
  expect(JSON.parse(printed.toString())).toEqual({
    units: 6,
    coders: 2,
    percent: 2 / 3,
    cohen: estimate,
    weighted: { ...estimate, weights: "quadratic" },
    fleiss: estimate,
    alpha: estimate,
    ac1: estimate,
    ac2: { ...estimate, weights: "quadratic" },
    reasons: {},
  });
});

test("tells what is wrong with a call or a file, and ends with 1", () => {
  const words = ["agreement", reviews, "--unit", "nominee", "--coder", "Reviewer", "--value", "answer"];
  const refused = spawnSync(process.execPath, [...main, ...words, "--level", "nominal"]);
  expect([refused.status, refused.stdout.toString()]).toEqual([1, ""]);
  expect(refused.stderr.toString()).toBe(
    'dpg-reviews.csv: The file has no column "Reviewer".\n  Did you mean reviewer?\n',
  );
  const unlevelled = spawnSync(process.execPath, [...main, ...words, "--json"]);
  expect(unlevelled.status).toBe(1);
  expect(JSON.parse(unlevelled.stdout.toString())).toMatchObject({ problems: [{ code: "option-missing" }] });
});

describe("the reviews of digital public goods", () => {
  const request = { unit: ["nominee", "indicator"], coder: "reviewer", value: "answer" };
  const read = readFileSync(reviews, "utf8");

  test("agree as computed from their table of counts by hand", async () => {
    const form = agreementForm((await measured(read, request)).agreement);
    expect(form).toMatchObject({ units: 268, coders: 109, cohen: null, weighted: null, ac2: null });
    expect(form.percent).toBeCloseTo(0.828886, 6);
    expect(form.fleiss?.value).toBeCloseTo(0.430667, 6);
    expect(form.ac1?.value).toBeCloseTo(0.75536, 6);
    expect(form.alpha?.value).toBeCloseTo(0.215817, 6);
    expect(form.reasons["cohen"]).toContain("109");
  });

  test("agree on licences far more often than chance-corrected measures let one think", async () => {
    const { parts } = await measured(read, { ...request, by: "indicator" });
    const license = parts.find(({ of }) => of === "license")?.agreement;
    expect(license?.percent.value).toBeCloseTo(0.94, 2);
    expect(license?.alpha.value).toBeLessThan(0.2);
    expect(license?.ac1.value).toBeGreaterThan(0.9);
  });

  test("read as a table with bands, confusions and what to discuss", async () => {
    const text = agreementText(await measured(read, { ...request, by: "indicator" }));
    expect(text).toContain("268 units, 154 of them with two votes or more; 109 coders, 1569 votes.");
    expect(text).toMatch(/^Krippendorff's alpha +0\.216 +0\.\d{3} to 0\.\d{3} +unreliable$/m);
    expect(text).toMatch(
      /^Cohen's kappa +- +- +It compares two coders; the number of coders here is 109\.$/m,
    );
    expect(text).toMatch(/^False \| True +1901 +in 72 units$/m);
    expect(text).toMatch(/^OpenMRS \/ nonPII +1\.00 +R009 True, R048 False$/m);
  });
});

describe("sets", () => {
  const text = "unit,coder,value\n1,a,care; work\n1,b,work;care\n2,a,\n2,b,care\n3,a,home\n3,b,home\n";

  test("are read in any order, an empty cell as no code chosen", async () => {
    const form = agreementForm((await measured(text, { level: "set" })).agreement);
    expect(form).toMatchObject({ units: 3, coders: 2, percent: 2 / 3, cohen: null, ac1: null });
    expect(form.alpha?.value).toBeGreaterThan(0.5);
  });

  test("can have another separator", async () => {
    const other = await measured(text.replaceAll(";", "|"), { level: "set", separator: "|" });
    expect(agreementForm(other.agreement)).toEqual(
      agreementForm((await measured(text, { level: "set" })).agreement),
    );
  });
});

test("an empty value is a missing vote, and numbers are one however they are written", async () => {
  const { agreement } = await measured("unit,coder,value\n1,a,2\n1,b,2.0\n1,c,\n2,a,3\n2,b,4\n", {
    level: "ratio",
  });
  expect(agreement).toMatchObject({ coders: 2, votes: 4, percent: { value: 0.5 } });
});

test("units named by several columns stay apart whatever the names hold", async () => {
  const text = "map,item,coder,value\na / b,c,1,x\na,b / c,1,y\na / b,c,2,x\na,b / c,2,y\n";
  const { agreement } = await measured(text, { unit: ["map", "item"] });
  expect(agreement).toMatchObject({ units: 2, percent: { value: 1 } });
});

describe("refuses, with the row", () => {
  test.each<[string, string, Partial<AgreementRequest>, object]>([
    [
      "a second vote",
      "1,a,x\n1,b,x\n1,a,y\n",
      {},
      { code: "coded-twice", row: 4, column: "coder", value: "a" },
    ],
    [
      "a bad number",
      "1,a,1\n1,b,1;5\n",
      { level: "interval" },
      { code: "value-not-a-number", row: 3, value: "1;5" },
    ],
    ["a number below zero", "1,a,-1\n", { level: "ratio" }, { code: "value-negative", row: 2 }],
    [
      "a value outside the order",
      "1,a,low\n1,b,hgh\n",
      { level: "ordinal", order: ["low", "high"] },
      { code: "value-outside-order", row: 3, column: "value", value: "hgh", hint: "Did you mean high?" },
    ],
    ["words without an order", "1,a,low\n", { level: "ordinal" }, { code: "order-needed", row: 2 }],
    ["no unit", ",a,x\n", {}, { code: "unit-missing", row: 2, column: "unit" }],
    ["no coder", "1,,x\n", {}, { code: "coder-missing", row: 2, column: "coder" }],
    ["a row of other length", "1,a,x\n1,b,x,y\n", {}, { row: 3 }],
    ["no votes at all", "1,a,\n", {}, { code: "no-votes", column: "value" }],
  ])("%s", async (_, rows, request, expected) => {
    const problems = await problemsOf(`unit,coder,value\n${rows}`, request);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: "votes.csv", ...expected });
  });

  test("and says when there is more of it", async () => {
    const rows = Array.from({ length: 100 }, (_, i) => `${i},a,x`).join("\n");
    const problems = await problemsOf(`unit,coder,value\n${rows}\n`, { level: "interval" });
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)?.code).toBe("more-problems");
  });
});
