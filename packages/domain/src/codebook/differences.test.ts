import { describe, expect, it } from "vitest";
import { codebookDifferences } from "./differences.ts";
import type { VariableEntry } from "./schema.ts";
import { aCategory, aCodebook, anEntry } from "./testing/fixtures.ts";

/** The differences as `of change variable category member becomes !` in short; `!` marks a breaking one. */
function told(before: readonly VariableEntry[], after: readonly VariableEntry[]): readonly string[] {
  return codebookDifferences(aCodebook(before), aCodebook(after)).map((found) =>
    [
      found.of,
      found.change,
      found.variable,
      found.category,
      found.member,
      found.becomes,
      found.breaking ? "!" : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(" "),
  );
}

const single = (...categories: Parameters<typeof aCategory>[]): VariableEntry =>
  anEntry("x", "single", { categories: categories.map((category) => aCategory(...category)) });

describe("categories", () => {
  it.each([
    ["added", [single(["A"])], [single(["A"], ["B"])], ["category added x B"]],
    ["removed", [single(["A"], ["B"])], [single(["A"])], ["category removed x B !"]],
    [
      "recoded: removed, with what they become",
      [single(["A"], ["B", { label: { en: "Care" } }])],
      [single(["A"], ["C", { label: { en: "Care" } }])],
      ["category removed x B C !", "category added x C"],
    ],
    ["renamed", [single(["A"])], [single(["A", { label: { en: "Other" } }])], ["category renamed x A"]],
    [
      "translated",
      [single(["A"])],
      [single(["A", { label: { en: "A", fr: "A" } }])],
      ["category translated x A"],
    ],
    [
      "redefined",
      [single(["A", { test: { en: "Is it?" } }])],
      [single(["A", { test: { en: "Was it?" } }])],
      ["category redefined x A test"],
    ],
    ["reordered", [single(["A"], ["B"])], [single(["B"], ["A"])], ["category reordered x"]],
    ["moved", [single(["A"], ["B"])], [single(["A"], ["B", { parent: "A" }])], ["category moved x B parent"]],
  ])("%s", (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });
});

describe("variables", () => {
  it.each<[string, VariableEntry[], VariableEntry[], string[]]>([
    ["added", [], [anEntry("y", "text")], ["variable added y"]],
    ["removed", [anEntry("y", "text")], [], ["variable removed y !"]],
    [
      "reordered",
      [anEntry("y", "text"), anEntry("z", "text")],
      [anEntry("z", "text"), anEntry("y", "text")],
      ["variable reordered"],
    ],
    [
      "widened from one answer to several",
      [single(["A"])],
      [{ ...single(["A"]), kind: "multiple" }],
      ["variable kind-changed x"],
    ],
    [
      "narrowed to one answer",
      [{ ...single(["A"]), kind: "multiple" }],
      [single(["A"])],
      ["variable kind-changed x !"],
    ],
    [
      "no longer several",
      [anEntry("c", "country", { several: true })],
      [anEntry("c", "country")],
      ["variable kind-changed c !"],
    ],
    [
      "bounded more narrowly",
      [anEntry("n", "number")],
      [anEntry("n", "number", { maximum: 9 })],
      ["variable bounds-changed n !"],
    ],
    [
      "bounded more widely",
      [anEntry("n", "number", { minimum: 1 })],
      [anEntry("n", "number", { minimum: 0 })],
      ["variable bounds-changed n"],
    ],
    [
      "derived otherwise",
      [anEntry("b", "boolean")],
      [
        anEntry("b", "boolean", { derive: { rule: "any-of", from: "b2", codes: ["yes"] } }),
        anEntry("b2", "boolean"),
      ],
      ["variable added b2", "variable derivation-changed b derive"],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });
});

it("tells both sides", () => {
  const before = aCodebook([single(["A"], ["B"])], { title: { en: "Old" } });
  const after = aCodebook([single(["B"], ["A"])], {
    title: { en: "New" },
    version: "2.0.0",
    licence: "CC0-1.0",
  });
  expect(codebookDifferences(before, after)).toEqual([
    { of: "codebook", change: "renamed", before: { en: "Old" }, after: { en: "New" }, breaking: false },
    { of: "codebook", change: "described", member: "licence", after: "CC0-1.0", breaking: false },
    {
      of: "category",
      change: "reordered",
      variable: "x",
      before: ["A", "B"],
      after: ["B", "A"],
      breaking: false,
    },
  ]);
});
