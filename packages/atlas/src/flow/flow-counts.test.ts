import type { ReleaseContent, Stage } from "@mapwright/domain";
import fc from "fast-check";
import { expect, it } from "vitest";
import { missingCode } from "../table/columns.ts";
import { tableOf } from "../table/table-of.ts";
import { conversionOf } from "./conversion.ts";
import { conversionInput } from "./conversion-input.ts";
import { flowCountsOf } from "./flow-counts.ts";

const contentOf = (stages: readonly Stage[], rows: { accepted: number; repaired: number; refused: number }) =>
  ({
    initiatives: stages.map((stage, place) => ({ initiative: `X-${place}`, stage })),
    batches: [{ source: "s", ...rows }],
  }) as unknown as ReleaseContent;

const testsOf = (fails: readonly boolean[]) =>
  conversionInput(
    tableOf([
      {
        variable: "stage",
        shape: "single",
        categories: ["inventory", "mapping"],
        values: fails.map((isFailed) => (isFailed ? 0 : 1)),
      },
      {
        variable: "test_a",
        shape: "single",
        categories: ["pass", "fail"],
        values: fails.map((isFailed) => (isFailed ? 1 : missingCode.unclear)),
      },
    ]),
    Uint32Array.from(fails.keys()),
    null,
    ["test_a", "test_gone"],
  );

it("reads stages and tests from the columns, and leaves out a test that is not there", () => {
  const input = testsOf([true, false]);
  expect(input.stages).toEqual(["inventory", "mapping"]);
  expect(input.tests).toEqual([{ test: "test_a", outcomes: ["fail", "not-assessed"] }]);
});

it("adds up, whatever was found and however it ended", () => {
  const stage = fc.constantFrom<Stage>(
    "candidate",
    "duplicate",
    "out-of-scope",
    "inventory",
    "shortlisted",
    "mapping",
  );
  fc.assert(
    fc.property(fc.array(stage, { maxLength: 30 }), fc.nat(40), fc.nat(5), (stages, more, refused) => {
      const inventory = stages.filter((name) => ["inventory", "shortlisted", "mapping"].includes(name));
      const input = {
        stages: inventory,
        groups: inventory.map(() => []),
        tests: [
          {
            test: "a",
            outcomes: inventory.map((name) => (name !== "mapping" ? "fail" : "pass") as "fail" | "pass"),
          },
        ],
      };
      const content = contentOf(stages, { accepted: stages.length, repaired: more, refused });
      const flow = flowCountsOf(content, conversionOf(input).all);
      expect(flow.identified).toBe(
        flow.refused + flow.merged + flow.duplicates + flow.outOfScope + flow.open + flow.inventory,
      );
      if (flow.mapping !== null)
        expect(flow.inventory).toBe(
          flow.stoppedBy.reduce((sum, { count }) => sum + count, 0) +
            flow.notRecorded +
            flow.shortlisted +
            flow.mapping,
        );
    }),
  );
});

it("tells initiatives that no batch brought", () => {
  const content = contentOf(["inventory", "inventory"], { accepted: 1, repaired: 0, refused: 0 });
  const flow = flowCountsOf(content, conversionOf(testsOf([true, true])).all);
  expect(flow.sources).toEqual([
    { source: "s", rows: 1 },
    { source: "other", rows: 1 },
  ]);
  expect(flow.mapping).toBeNull();
});
