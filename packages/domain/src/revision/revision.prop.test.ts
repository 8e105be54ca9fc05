import fc from "fast-check";
import { expect, test } from "vitest";
import { type Codebook, checkAnswers, codebookAsFile, examineCodebook } from "../codebook/index.ts";
import { migrateValues } from "../coding/index.ts";
import type { Value } from "../sources/index.ts";
import { replayed } from "./draft.ts";
import type { Edit } from "./edit.ts";

const codes = ["a", "b", "c", "d", "e"] as const;
const names = ["v", "w", "x"] as const;
const before: Codebook = {
  id: "small",
  version: "1.0.0",
  title: { en: "Small" },
  languages: ["en"],
  variables: (["v", "w"] as const).map((code) => ({
    code,
    kind: code === "v" ? "single" : "multiple",
    step: "inventory",
    label: { en: code },
    provenance: "seed",
    categories: ["a", "b", "c"].map((one) => ({ code: one, label: { en: one } })),
  })),
  rules: [],
};

const name = fc.constantFrom(...names);
const code = fc.constantFrom(...codes);
const label = (text: string) => ({ en: text });
const at = fc.record({ variable: name, category: code });
const named = code.map((one) => ({ code: one, label: label(one) }));
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ edit: fc.constant("recode" as const), at, to: code }),
  fc.record({ edit: fc.constant("retire" as const), at, to: code }),
  fc.record({ edit: fc.constant("retire" as const), at }),
  fc.record({
    edit: fc.constant("merge" as const),
    variable: name,
    from: fc.uniqueArray(code, { minLength: 2 }),
    to: code,
  }),
  fc.record({
    edit: fc.constant("split" as const),
    at,
    into: fc.array(named, { minLength: 2, maxLength: 3 }),
  }),
  fc.record({ edit: fc.constant("add-category" as const), variable: name, category: named }),
  fc.record({
    edit: fc.constant("set" as const),
    at,
    member: fc.constant("parent" as const),
    value: fc.option(code, { nil: null }),
  }),
  fc.record({ edit: fc.constant("recode" as const), at: fc.record({ variable: name }), to: name }),
  fc.record({ edit: fc.constant("merge-variables" as const), from: fc.constant([...names]), to: name }),
  fc.record({ edit: fc.constant("merge-variables" as const), from: fc.constant(["v", "w"]), to: name }),
  fc.record({
    edit: fc.constant("split-variable" as const),
    variable: name,
    into: fc.uniqueArray(code, { minLength: 1, maxLength: 4 }).map((some) => [
      { code: "w", label: label("w"), categories: some },
      { code: "x", label: label("x"), categories: codes.filter((one) => !some.includes(one)) },
    ]),
  }),
);
const value = (variable: string, of: readonly string[]): Value => ({
  variable,
  answer: { codes: [...of] },
  state: "coded",
  codebook: "small@1.0.0",
});
const values = fc
  .record({ v: fc.constantFrom("a", "b", "c"), w: fc.subarray(["a", "b", "c"], { minLength: 1 }) })
  .map(({ v, w }) => [value("v", [v]), value("w", w)]);

test("whatever is edited, every value fits the new version, or waits to be coded again, or is retired", () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), values, (edits, given) => {
      const { codebook, plan } = replayed(before, edits);
      const variables = new Map(codebook.variables.map((one) => [one.code, one]));
      for (const outcome of migrateValues(plan, given, variables)) {
        if (outcome.becomes === "retired") continue;
        expect(variables.has(outcome.variable), outcome.variable).toBe(true);
        if (outcome.becomes !== "same" && outcome.becomes !== "changed") continue;
        const answer = outcome.becomes === "changed" ? outcome.answer : outcome.values[0]?.answer;
        if (answer === undefined) throw new Error("A value came from nothing.");
        expect(checkAnswers(codebook, new Map([[outcome.variable, answer]]))).toEqual([]);
      }
    }),
  );
});

test("edits leave codes told apart and parents that are there", () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const { codebook } = replayed(before, edits);
      const { problems } = examineCodebook(codebookAsFile(codebook), () => undefined);
      const wrong = problems.map((problem) => problem.code);
      expect(wrong).not.toContain("code-repeated");
      expect(wrong).not.toContain("category-unknown");
    }),
  );
});
