import fc from "fast-check";

const operations = [
  "open",
  "draft",
  "submit",
  "submit",
  "submit",
  "submit",
  "submit",
  "submit",
  "submit",
  "submit",
  "submit",
  "intrude",
  "decline",
  "staff",
  "change",
  "settle",
  "settle",
  "settle",
  "settle",
  "interest",
  "close",
  "freeze",
  "look",
  "merge",
  "merge",
  "unmerge",
  "unmerge",
  "correct",
  "correct",
] as const;

/** One thing that somebody tries; the numbers choose among what there is at that moment. */
export interface Step {
  readonly operation: (typeof operations)[number];
  readonly who: number;
  readonly what: number;
  readonly choice: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  operation: fc.constantFrom(...operations),
  who: fc.nat(4),
  what: fc.nat(30),
  choice: fc.nat(80),
});

/** A history of a map: a round is opened first, so that there is something to do. */
export function histories(maxLength: number): fc.Arbitrary<readonly Step[]> {
  return fc
    .tuple(fc.nat(30), fc.nat(80), fc.array(step, { minLength: Math.floor(maxLength / 2), maxLength }))
    .map(([what, choice, rest]) => [{ operation: "open", who: 0, what, choice }, ...rest]);
}
