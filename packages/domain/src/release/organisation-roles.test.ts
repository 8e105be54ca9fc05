import { expect, test } from "vitest";
import type { Value } from "../sources/index.ts";
import { organisationRoles } from "./organisation-roles.ts";

const initiative = (id: string, ...values: readonly Pick<Value, "state" | "answer">[]) => ({
  initiative: id,
  stage: "inventory" as const,
  wave: "2016",
  source: "s",
  externalId: null,
  values: values.map((value, index) => ({ variable: `v${index}`, codebook: "c@1.0.0", ...value })),
});
const named = (organisation: string, role: string) => ({ organisations: [{ organisation, role }] });

test("gathers what each organisation does in which initiative, each role once, suggestions left out", () => {
  const roles = organisationRoles([
    initiative(
      "A",
      { state: "imported", answer: named("O1", "lead") },
      { state: "coded", answer: named("O1", "lead") },
    ),
    initiative(
      "B",
      { state: "imported", answer: named("O1", "partner") },
      { state: "suggested", answer: named("O2", "lead") },
    ),
  ]);
  expect([...roles]).toEqual([
    [
      "O1",
      [
        { initiative: "A", role: "lead" },
        { initiative: "B", role: "partner" },
      ],
    ],
  ]);
});
