import { describe, expect, test } from "vitest";
import type { Answer, Variable } from "../codebook/index.ts";
import type { Value, ValueState } from "../sources/index.ts";
import { migrateValues } from "./migrate-values.ts";
import type { MigrationStep } from "./migration.ts";

const variable = (code: string, kind: Variable["kind"], codes: readonly string[] = []): Variable => ({
  code,
  kind,
  step: "inventory",
  label: { en: code },
  provenance: "proposed",
  categories: codes.map((one) => ({ code: one, label: { en: one } })),
});
const value = (of: string, answer: Answer | readonly string[], state: ValueState = "coded"): Value => ({
  variable: of,
  answer: "length" in answer ? { codes: [...answer] } : answer,
  state,
  codebook: "small@1.0.0",
});
const migrated = (plan: readonly MigrationStep[], values: readonly Value[], variables: readonly Variable[]) =>
  migrateValues(plan, values, new Map(variables.map((one) => [one.code, one]))).map(
    ({ values: _, ...outcome }) => outcome,
  );

describe("values under a migration plan", () => {
  test("follow a category that gets another code, in the order of the new version", () => {
    const area = variable("area", "multiple", ["z", "b"]);
    const plan = [{ step: "rename" as const, variable: "area", from: "a", to: "z" }];
    expect(migrated(plan, [value("area", ["b", "a"])], [area])).toEqual([
      {
        becomes: "changed",
        variable: "area",
        answer: { codes: ["z", "b"] },
        state: "coded",
        reason: "a is now z",
        steps: [0],
      },
    ]);
  });

  test("stay as they are where a merge keeps their category", () => {
    const plan = [{ step: "merge" as const, variable: "area", from: ["a", "b"], to: "a" }];
    const area = variable("area", "single", ["a"]);
    expect(migrated(plan, [value("area", ["a"]), value("other", ["b"])], [area])).toMatchObject([
      { becomes: "same" },
      { becomes: "same" },
    ]);
    expect(migrated(plan, [value("area", ["b"])], [area])).toMatchObject([{ answer: { codes: ["a"] } }]);
  });

  test("are coded again where their category is split, under the name their variable has in the end", () => {
    const plan = [
      { step: "split" as const, variable: "area", from: "a", to: ["a1", "a2"] },
      { step: "rename-variable" as const, from: "area", to: "field" },
    ];
    expect(migrated(plan, [value("area", ["a", "b"])], [])).toMatchObject([
      {
        becomes: "recode",
        variable: "field",
        reason: "a was split into a1, a2; area is now field",
        steps: [0],
      },
    ]);
  });

  test("are dropped instead of queued where they were suggested only", () => {
    const plan = [{ step: "retire" as const, variable: "area", from: "a" }];
    expect(migrated(plan, [value("area", ["a"], "suggested")], [])).toMatchObject([{ becomes: "dropped" }]);
  });

  test("keep the reason why they are missing, whatever becomes of categories", () => {
    const plan = [{ step: "split" as const, variable: "area", from: "a", to: ["a1", "a2"] }];
    expect(migrated(plan, [value("area", { missing: "unclear" })], [])).toMatchObject([{ becomes: "same" }]);
  });
});

describe("variables that are merged", () => {
  const plan = [{ step: "merge-variables" as const, from: ["a", "b"], to: "b" }];
  const several = [variable("b", "multiple", ["x", "y"])];

  test("add their codes up, what is missing adding nothing", () => {
    expect(migrated(plan, [value("a", ["y"]), value("b", ["x"])], several)).toMatchObject([
      { becomes: "changed", variable: "b", answer: { codes: ["x", "y"] }, reason: "a is now b" },
    ]);
    expect(
      migrated(plan, [value("a", ["y"]), value("b", { missing: "not-reported" })], several),
    ).toMatchObject([{ answer: { codes: ["y"] } }]);
  });

  test("let a person look again where one answer only is allowed and two were given", () => {
    const one = [variable("b", "single", ["x", "y"])];
    expect(migrated(plan, [value("a", ["y"]), value("b", ["x"])], one)).toMatchObject([
      { becomes: "recode" },
    ]);
    expect(migrated(plan, [value("a", ["x"]), value("b", ["x"])], one)).toMatchObject([
      { becomes: "changed", answer: { codes: ["x"] } },
    ]);
  });

  test("never add what was imported to what was coded, nor what was suggested to what is known", () => {
    expect(migrated(plan, [value("a", ["y"], "imported"), value("b", ["x"])], several)).toMatchObject([
      { becomes: "recode", state: "coded" },
    ]);
    expect(migrated(plan, [value("a", ["y"], "suggested"), value("b", ["x"])], several)).toMatchObject([
      { answer: { codes: ["x"] }, state: "coded" },
    ]);
  });

  test("leave a variable alone that nothing was merged into", () => {
    expect(migrated(plan, [value("b", ["x"])], several)).toMatchObject([{ becomes: "same" }]);
  });
});

describe("a variable that is split", () => {
  const plan = [
    {
      step: "split-variable" as const,
      from: "a",
      to: [
        { variable: "who", codes: ["young", "old"] },
        { variable: "where", codes: ["town"] },
      ],
    },
  ];
  const variables = [variable("who", "multiple", ["young", "old"]), variable("where", "multiple", ["town"])];

  test("gives each part the codes it is named for, and asks again for the part that no code answers", () => {
    expect(migrated(plan, [value("a", ["young", "town"])], variables)).toMatchObject([
      { becomes: "changed", variable: "who", answer: { codes: ["young"] } },
      { becomes: "changed", variable: "where", answer: { codes: ["town"] } },
    ]);
    expect(migrated(plan, [value("a", ["old"])], variables)).toMatchObject([
      { becomes: "changed", variable: "who" },
      { becomes: "recode", variable: "where" },
    ]);
  });

  test("passes on why it is missing", () => {
    expect(migrated(plan, [value("a", { missing: "not-reported" })], variables)).toMatchObject([
      { variable: "who", answer: { missing: "not-reported" } },
      { variable: "where", answer: { missing: "not-reported" } },
    ]);
  });
});
