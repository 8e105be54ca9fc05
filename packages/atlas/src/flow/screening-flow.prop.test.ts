import { stages } from "@mapwright/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type FlowRecord, type ScreeningFlow, screeningFlowOf } from "./screening-flow.ts";

const records: fc.Arbitrary<readonly FlowRecord[]> = fc
  .array(
    fc.record({
      initiative: fc.constantFrom("A", "B", "C", "D", "E"),
      source: fc.constantFrom("call", "desk"),
      wave: fc.constantFrom("2014", "2015"),
    }),
    { maxLength: 30 },
  )
  .chain((found) =>
    fc
      .dictionary(
        fc.constantFrom("A", "B", "C", "D", "E"),
        fc.record({
          stage: fc.constantFrom(...stages),
          reason: fc.constantFrom(null, "S1", "S3, S4"),
          groups: fc.subarray(["nordic", "south"]),
        }),
      )
      .map((standing) =>
        found.map((one) => ({
          ...one,
          ...(standing[one.initiative] ?? { stage: "candidate" as const, reason: null, groups: [] }),
        })),
      ),
  );

const unread = fc.array(
  fc.record({
    source: fc.constantFrom("call", "letters"),
    wave: fc.constantFrom("2014", "2016"),
    rows: fc.nat(9),
  }),
  { maxLength: 4 },
);

const sum = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((all, n) => all + n, 0);

function mustAddUp(flow: ScreeningFlow): void {
  expect(flow.refused + flow.duplicates + sum(flow.excluded) + flow.open + flow.included).toBe(
    flow.identified,
  );
  expect(flow.inventory + flow.shortlisted + flow.mapping).toBe(flow.included);
  expect(sum(flow.notMapped)).toBeLessThanOrEqual(flow.inventory + flow.shortlisted);
}

test("every count of the flow adds up, in all and in each part, and parts add up to all", () => {
  fc.assert(
    fc.property(records, unread, (found, lost) => {
      const { all, bySource, byWave, byGroup, withoutGroup } = screeningFlowOf(found, lost);
      expect(all.refused).toBe(lost.reduce((rows, one) => rows + one.rows, 0));
      expect(all.identified).toBe(found.length + all.refused);
      for (const parts of [bySource, byWave]) {
        expect(
          sum(Object.fromEntries(Object.entries(parts).map(([name, { identified }]) => [name, identified]))),
        ).toBe(all.identified);
        for (const part of Object.values(parts)) mustAddUp(part);
      }
      for (const part of [all, withoutGroup, ...Object.values(byGroup)]) mustAddUp(part);
    }),
  );
});

test("counts the records of IESI from found to mapped, later finds of the same as duplicates", () => {
  const one = (initiative: string, stage: FlowRecord["stage"], reason: string | null, wave = "2014") => {
    return { initiative, stage, reason, wave, source: "call", groups: ["nordic"] };
  };
  const { all, byWave } = screeningFlowOf([
    one("A", "mapping", null),
    one("B", "inventory", "S3"),
    one("C", "out-of-scope", "outside Europe"),
    one("A", "mapping", null, "2015"),
    one("D", "candidate", null, "2015"),
    one("E", "duplicate", null, "2015"),
  ]);
  expect(all).toEqual({
    identified: 6,
    refused: 0,
    duplicates: 2,
    excluded: { "outside Europe": 1 },
    open: 1,
    included: 2,
    inventory: 1,
    shortlisted: 0,
    mapping: 1,
    notMapped: { S3: 1 },
  });
  expect(byWave["2015"]).toMatchObject({ identified: 3, duplicates: 2, open: 1, included: 0 });
});
