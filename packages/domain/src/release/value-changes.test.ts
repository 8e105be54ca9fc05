import { expect, test } from "vitest";
import type { Value } from "../sources/index.ts";
import { valueChanges } from "./value-changes.ts";

const value = (variable: string, code: string, rest: Partial<Value> = {}): Value => ({
  variable,
  answer: { codes: [code] },
  state: "imported",
  codebook: "c@1.0.0",
  ...rest,
});
const initiative = (...values: readonly Value[]) => ({
  initiative: "A-0001",
  stage: "inventory" as const,
  wave: "2016",
  source: "s",
  externalId: null,
  values,
});

test("tells values that came, changed and went, and says nothing of those that say the same", () => {
  const before = initiative(value("kept", "x", { record: 1 }), value("changed", "x"), value("gone", "x"));
  const after = initiative(
    value("kept", "x", { record: 2, codebook: "c@1.1.0" }),
    value("changed", "y", { state: "coded" }),
    value("new", "x"),
  );
  expect(
    valueChanges(before, after).map(({ variable, before: old, after: now }) => [variable, !!old, !!now]),
  ).toEqual([
    ["changed", true, true],
    ["new", false, true],
    ["gone", true, false],
  ]);
});

test("counts a stronger state as a change though the answer is the same", () => {
  const changes = valueChanges(
    initiative(value("v", "x")),
    initiative(value("v", "x", { state: "adjudicated" })),
  );
  expect(changes).toHaveLength(1);
});
