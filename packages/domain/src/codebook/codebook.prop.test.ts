import fc from "fast-check";
import { expect, it } from "vitest";
import type { Answer } from "./answer.ts";
import { codebookAsFile } from "./as-file.ts";
import { checkAnswers } from "./check-answers.ts";
import { deriveValues } from "./derive.ts";
import { codebookDifferences } from "./differences.ts";
import { examineCodebook, resolveCodebook } from "./resolve.ts";
import { type CodebookFile, codebookFile, type VariableEntry, variableKinds } from "./schema.ts";
import {
  aCategory,
  aCodebook,
  aFile,
  anEntry,
  clusterEntries,
  partnershipEntries,
} from "./testing/fixtures.ts";

const none = () => undefined;

const categories = fc
  .uniqueArray(fc.constantFrom("A", "B", "C", "D", "E"), { minLength: 1 })
  .map((codes) =>
    codes.map((code, index) =>
      aCategory(code, index > 0 && code === "E" ? { parent: codes[0] ?? code } : {}),
    ),
  );

const entry = (code: string): fc.Arbitrary<VariableEntry> =>
  fc
    .record({ kind: fc.constantFrom(...variableKinds), categories, shared: fc.boolean() })
    .map(({ kind, categories, shared }) => {
      const plain = anEntry(code, kind);
      if (plain.categories === undefined) return plain;
      return { ...plain, categories: shared ? { list: "shared" } : categories };
    });

const file: fc.Arbitrary<CodebookFile> = fc
  .tuple(fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e")), categories)
  .chain(([codes, shared]) =>
    fc.tuple(...codes.map(entry)).map((variables) => aFile(variables, { lists: { shared } })),
  );

/** Each derivation once, over sources of every form. */
const deriving: readonly VariableEntry[] = [
  ...partnershipEntries,
  ...clusterEntries("start"),
  anEntry("area", "multiple"),
  anEntry("area_count", "number", { derive: { rule: "count", from: "area" } }),
  anEntry("several_areas", "boolean", { derive: { rule: "at-least", from: "area_count", threshold: 2 } }),
  anEntry("recent", "boolean", { derive: { rule: "after", from: "start", year: 2010 } }),
  anEntry("nordic", "boolean", { derive: { rule: "any-of", from: "cluster", codes: ["NO"] } }),
];

const missing: fc.Arbitrary<Answer> = fc.constantFrom(
  { missing: "not-reported" },
  { missing: "not-applicable" },
  { missing: "unclear" },
);
const codes = (...among: string[]): fc.Arbitrary<Answer> =>
  fc.uniqueArray(fc.constantFrom(...among), { minLength: 1 }).map((found) => ({ codes: found }));
const answers = fc
  .record(
    {
      lead: fc.oneof(
        missing,
        fc.constantFrom("PUB", "THIRD", "PRIV").map((code) => ({ codes: [code] })),
      ),
      partners: fc.oneof(missing, codes("PUB", "THIRD", "PRIV")),
      country: fc.oneof(
        missing,
        fc.constantFrom("UK", "SE", "BR").map((code) => ({ codes: [code] })),
      ),
      start: fc.oneof(
        missing,
        fc.integer({ min: 1990, max: 2030 }).map((number) => ({ number })),
      ),
      area: fc.oneof(missing, codes("A", "B")),
    },
    { requiredKeys: [] },
  )
  .map((record) => new Map<string, Answer>(Object.entries(record)));

it("resolves a resolved codebook to itself", () => {
  fc.assert(
    fc.property(file, (written) => {
      const resolved = resolveCodebook(written, none);
      expect(resolveCodebook(codebookAsFile(resolved), none)).toEqual(resolved);
    }),
  );
});

it("finds no difference between a codebook and itself, whatever the order of keys", () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, member]) => [key, reversed(member)]),
    );
  };
  fc.assert(
    fc.property(file, (written) => {
      const codebook = resolveCodebook(written, none);
      const again = resolveCodebook(codebookFile.parse(reversed(codebookAsFile(codebook))), none);
      expect(codebookDifferences(codebook, again)).toEqual([]);
    }),
  );
});

it("finds each addition as the removal of the opposite direction", () => {
  const told = (before: CodebookFile, after: CodebookFile, change: string) =>
    codebookDifferences(resolveCodebook(before, none), resolveCodebook(after, none))
      .filter((found) => found.change === change)
      .map(({ variable, category }) => `${variable}.${category}`)
      .sort();
  fc.assert(
    fc.property(file, file, (one, other) => {
      expect(told(one, other, "added")).toEqual(told(other, one, "removed"));
    }),
  );
});

it("derives the same whatever the order of variables and answers", () => {
  fc.assert(
    fc.property(
      answers,
      fc.shuffledSubarray([...deriving], { minLength: deriving.length }),
      (given, shuffled) => {
        const plain = deriveValues(aCodebook(deriving), given);
        const other = deriveValues(aCodebook(shuffled), new Map([...given].reverse()));
        expect(Object.fromEntries(other)).toEqual(Object.fromEntries(plain));
      },
    ),
  );
});

it("derives an answer that fits for every derived variable, and nothing more from what it derived", () => {
  const codebook = aCodebook(deriving);
  const derivedCodes = deriving.filter(({ derive }) => derive !== undefined).map(({ code }) => code);
  fc.assert(
    fc.property(answers, (given) => {
      const derived = deriveValues(codebook, given);
      expect([...derived.keys()].sort()).toEqual([...derivedCodes].sort());
      expect(checkAnswers(codebook, derived)).toEqual([]);
      const again = deriveValues(codebook, new Map([...given, ...derived]));
      for (const [code, answer] of again) expect(answer, code).toEqual({ missing: "not-yet-coded" });
    }),
  );
});

it("never throws on any file that has the format", () => {
  const word = fc.constantFrom("a", "b", "A", "B", "yes", "l", "toString", "constructor");
  const wild: fc.Arbitrary<VariableEntry> = fc
    .record({
      code: fc.constantFrom("a", "b", "constructor"),
      kind: fc.constantFrom(...variableKinds),
      list: word,
      from: fc.constantFrom("a", "b", "to_string"),
      code2: word,
    })
    .map(({ code, kind, list, from, code2 }) =>
      anEntry(code, kind, {
        categories: { list },
        derive: { rule: "lookup", from, on: from, entries: [{ codes: [code2], category: code2 }] },
      }),
    );
  fc.assert(
    fc.property(fc.array(wild, { maxLength: 4 }), (variables) => {
      const { codebook, problems } = examineCodebook(aFile(variables), none);
      expect(codebook === undefined).toBe(problems.some(({ severity }) => severity !== "warning"));
      for (const problem of problems) expect(problem.path).toBeDefined();
    }),
  );
});
