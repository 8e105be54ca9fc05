import { checkVerdicts, iesiProtocol, levels } from "@mapwright/domain";
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  draftOf,
  type Judging,
  judgedOverall,
  judgementOf,
  judgingFrom,
  lackOf,
  submissionOf,
} from "./judging.ts";

const criteria = iesiProtocol.criteria ?? [];

const judgement = fc.record({
  level: fc.constantFrom(null, ...levels),
  evidence: fc.constantFrom([], [{ quote: "so it was" }]),
  reason: fc.constantFrom("", "too small"),
});
const judging: fc.Arbitrary<Judging> = fc.record({
  judgements: fc
    .array(judgement, { minLength: criteria.length, maxLength: criteria.length })
    .map((all) =>
      Object.fromEntries(
        criteria.map(({ code }, place) => [code, all[place] ?? { level: null, evidence: [], reason: "" }]),
      ),
    ),
  reason: fc.constantFrom("", "out of scope"),
  mark: fc.constantFrom(null, "maybe" as const),
});

it("lets a screener submit exactly what the server takes", () => {
  fc.assert(
    fc.property(judging, (so) => {
      const lacks = criteria.filter((criterion) => lackOf(criterion, so) !== null).map(({ code }) => code);
      const refused = checkVerdicts(iesiProtocol, submissionOf(so)).map(({ path }) => path);
      expect(lacks).toEqual([...new Set(refused)]);
    }),
  );
});

it("gives back what was kept", () => {
  fc.assert(
    fc.property(judging, (so) => {
      const again = judgingFrom(draftOf({ ...so, reason: "" }));
      for (const { code } of criteria) {
        const before = judgementOf(so, code);
        if (before.level !== null) expect(judgementOf(again, code)).toEqual(before);
      }
    }),
  );
});

it("judges overall only what was not judged before", () => {
  const so = judgedOverall(
    judgingFrom({ verdicts: [{ criterion: "S2", level: "partial" }] }),
    criteria,
    "fail",
  );
  expect(criteria.map(({ code }) => judgementOf(so, code).level)).toEqual([
    "fail",
    "partial",
    "fail",
    "fail",
  ]);
});
