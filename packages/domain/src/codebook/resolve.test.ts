import { describe, expect, it } from "vitest";
import { parentsAmong } from "./ancestry.ts";
import { codebookAsFile } from "./as-file.ts";
import { examineCodebook, resolveCodebook } from "./resolve.ts";
import type { CodebookFile, VariableEntry } from "./schema.ts";
import { aCategory, aFile, anEntry } from "./testing/fixtures.ts";

const none = () => undefined;

/** What is found, as `code path value hint`, in short. */
function found(file: CodebookFile, parents: readonly CodebookFile[] = []): readonly unknown[] {
  return examineCodebook(file, parentsAmong(parents)).problems.map(({ code, path, value, file: of }) =>
    [of, code, path, value].filter((part) => part !== undefined).join(" "),
  );
}

function foundIn(...variables: readonly VariableEntry[]): readonly unknown[] {
  return found(aFile(variables));
}

describe("a codebook that extends another", () => {
  const parent = aFile([anEntry("first", "text"), anEntry("second", "single"), anEntry("third", "text")], {
    id: "parent",
    rules: [
      {
        code: "r",
        severity: "warning",
        when: [{ variable: "second", anyOf: ["A"] }],
        expect: [{ variable: "second", noneOf: ["B"] }],
        message: { en: "No." },
      },
    ],
  });

  it("has the inherited variables first, and its own in the place of those it replaces", () => {
    const child = aFile([anEntry("own", "text"), anEntry("second", "multiple")], { extends: "parent" });
    const { variables, rules } = resolveCodebook(child, parentsAmong([parent]));
    expect(variables.map(({ code, kind }) => `${code} ${kind}`)).toEqual([
      "first text",
      "second multiple",
      "third text",
      "own text",
    ]);
    expect(rules.map(({ code }) => code)).toEqual(["r"]);
  });

  it("gives inherited variables the categories of a list that it says again", () => {
    const withList = aFile([anEntry("sector", "single", { categories: { list: "sectors" } })], {
      id: "parent",
      lists: { sectors: [aCategory("OLD")] },
    });
    const child = aFile([], { extends: "parent", lists: { sectors: [aCategory("NEW")] } });
    const { variables } = resolveCodebook(child, parentsAmong([withList]));
    expect(variables[0]?.categories.map(({ code }) => code)).toEqual(["NEW"]);
  });

  it("takes the version asked for, and the newest when none is", () => {
    const versions = ["1.9.0", "1.10.0", "1.2.0"].map((version) =>
      aFile([anEntry(`v${version.replaceAll(".", "_")}`, "text")], { id: "parent", version }),
    );
    const variables = (reference: string) =>
      resolveCodebook(aFile([], { extends: reference }), parentsAmong(versions)).variables.map(
        ({ code }) => code,
      );
    expect(variables("parent")).toEqual(["v1_10_0"]);
    expect(variables("parent@1.2.0")).toEqual(["v1_2_0"]);
  });

  it("is told when the parent is not there, without a flood of what it would have brought", () => {
    const child = aFile(
      [anEntry("own", "boolean", { derive: { rule: "any-of", from: "second", codes: ["A"] } })],
      { extends: "parnt@1.0.0" },
    );
    expect(found(child, [parent])).toEqual(["codebook-unknown extends parnt@1.0.0"]);
  });

  it("is told when codebooks extend each other in a circle", () => {
    const a = aFile([], { id: "a", extends: "b" });
    const b = aFile([], { id: "b", extends: "a" });
    const { problems } = examineCodebook(a, parentsAmong([a, b]));
    expect(problems).toEqual([
      {
        code: "codebook-extends-itself",
        message: "The codebook extends itself: a extends b extends a.",
        hint: "Take one `extends` of the circle away.",
        value: "a",
        file: "b@1.0.0",
        path: "extends",
      },
    ]);
  });

  it("tells errors of the parent with the parent's name, and keeps its warnings to itself", () => {
    const bad = aFile([anEntry("x", "single", { categories: [aCategory("A", { parent: "B" })] })], {
      id: "parent",
      languages: ["en", "fr"],
    });
    expect(found(aFile([], { extends: "parent" }), [bad])).toEqual([
      "parent@1.0.0 category-unknown variables.0.categories.0.parent B",
    ]);
  });
});

describe("a variable", () => {
  it("has categories when its kind wants them and no others", () => {
    const { categories: _, ...bare } = anEntry("bare", "single");
    expect(foundIn(bare, anEntry("told", "text", { categories: [aCategory("A")] }))).toEqual([
      "categories-missing variables.0.kind single",
      "categories-unexpected variables.1.categories text",
    ]);
  });

  it("has each code once, whatever the capitals", () => {
    const twice = anEntry("twice", "single", { categories: [aCategory("se-T"), aCategory("SE-T")] });
    expect(foundIn(twice, anEntry("x", "text"), anEntry("x", "text"))).toEqual([
      "code-repeated variables.2.code x",
      "code-repeated variables.0.categories.1.code SE-T",
    ]);
  });

  it("has broader categories in its own list, never in a circle", () => {
    const categories = [
      aCategory("A", { parent: "C" }),
      aCategory("B", { parent: "A" }),
      aCategory("C", { parent: "B" }),
      aCategory("D", { parent: "A" }),
      aCategory("AR-10", { parent: "AR-1O" }),
    ];
    const { problems } = examineCodebook(aFile([anEntry("x", "single", { categories })]), none);
    expect(problems.map(({ path, message, hint }) => [path, message, hint])).toEqual([
      [
        "variables.0.categories.0.parent",
        "Categories are their own parents: A in C in B in A.",
        "Take one `parent` of the circle away.",
      ],
      [
        "variables.0.categories.4.parent",
        'The category AR-10 belongs to "AR-1O", which is not in the same list.',
        "Did you mean AR-10?",
      ],
    ]);
  });

  it("names a list that is there", () => {
    const file = aFile([anEntry("sector", "single", { categories: { list: "sectrs" } })], {
      lists: { sectors: [aCategory("A")] },
    });
    expect(examineCodebook(file, none).problems).toEqual([
      {
        code: "list-unknown",
        message: 'There is no list "sectrs".',
        hint: "Did you mean sectors?",
        value: "sectrs",
        path: "variables.0.categories.list",
      },
      expect.objectContaining({ code: "list-unused", severity: "warning", path: "lists.sectors" }),
    ]);
  });

  it("is no facet when it is personal", () => {
    expect(
      foundIn(
        anEntry("nominator", "single", { personal: true }),
        anEntry("contact", "text", { personal: true }),
      ),
    ).toEqual(["personal-facet variables.0.kind single"]);
  });

  it("has bounds in their order, and is warned of members that say nothing", () => {
    expect(
      foundIn(
        anEntry("n", "number", { minimum: 2, maximum: 1 }),
        anEntry("t", "text", { maximum: 1, several: true }),
      ),
    ).toEqual([
      "bounds-crossed variables.0.minimum 2",
      "member-without-effect variables.1.maximum 1",
      "member-without-effect variables.1.several true",
    ]);
  });
});

describe("labels", () => {
  it("are refused when empty, and missing or undeclared languages are only warned of", () => {
    const file = aFile(
      [
        anEntry("x", "single", {
          label: {},
          categories: [
            aCategory("A", { label: { en: "A", fr: "A" } }),
            aCategory("B"),
            aCategory("C", { label: { en: "C", ger: "C" } }),
          ],
        }),
      ],
      { languages: ["en", "fr"], title: { en: "T", fr: "T" } },
    );
    expect(found(file)).toEqual([
      "label-missing variables.0.label",
      "language-undeclared variables.0.categories.2.label.ger ger",
      "label-untranslated variables.0.categories fr",
    ]);
    expect(() => resolveCodebook(file, none)).toThrow("The variable x has no label in any language.");
  });
});

describe("a derivation", () => {
  const year = anEntry("year", "year");

  it("reads variables that are there and of a fitting kind, and gives a fitting kind", () => {
    expect(
      foundIn(
        year,
        anEntry("a", "boolean", { derive: { rule: "after", from: "yaer", year: 2010 } }),
        anEntry("b", "text", { derive: { rule: "after", from: "year", year: 2010 } }),
        anEntry("c", "number", { derive: { rule: "count", from: "year" } }),
        anEntry("d", "single", {
          derive: { rule: "lookup", from: "x", on: "x", entries: [{ codes: ["A"], category: "B" }] },
        }),
        anEntry("x", "single"),
      ),
    ).toEqual([
      "variable-unknown variables.1.derive.from yaer",
      "derivation-kind variables.2.derive.rule after",
      "derivation-kind variables.3.derive.from year",
      "derivation-kind variables.4.derive.on x",
    ]);
  });

  it("names codes that are there, countries as the EU writes them", () => {
    const country = anEntry("country", "country");
    const { problems } = examineCodebook(
      aFile([
        country,
        anEntry("eu", "boolean", {
          derive: { rule: "any-of", from: "country", codes: ["EL", "GB", "Spain"] },
        }),
        anEntry("k", "single", {
          derive: {
            rule: "lookup",
            from: "country",
            entries: [{ codes: ["UK"], category: "a" }],
            otherwise: "Z",
          },
        }),
      ]),
      none,
    );
    expect(problems.map(({ path, value, hint }) => [path, value, hint])).toEqual([
      ["variables.1.derive.codes.1", "GB", "The EU country authority table writes UK."],
      [
        "variables.1.derive.codes.2",
        "Spain",
        "Use a code of the EU country authority table, two capitals such as NL.",
      ],
      ["variables.2.derive.entries.0.category", "a", "Did you mean A or B?"],
      ["variables.2.derive.otherwise", "Z", "Did you mean A or B?"],
    ]);
  });

  it("never follows from itself", () => {
    const { problems } = examineCodebook(
      aFile([
        anEntry("a", "boolean", { derive: { rule: "any-of", from: "b", codes: ["yes"] } }),
        anEntry("b", "boolean", { derive: { rule: "any-of", from: "c", codes: ["yes"] } }),
        anEntry("c", "boolean", { derive: { rule: "any-of", from: "b", codes: ["yes"] } }),
      ]),
      none,
    );
    expect(problems.map(({ path, message }) => [path, message])).toEqual([
      ["variables.1.derive", "Variables follow from themselves: b from c from b."],
    ]);
  });

  it("keeps personal sources personal, and is warned of entries that are never reached", () => {
    expect(
      foundIn(
        anEntry("age", "number", { personal: true }),
        anEntry("adult", "boolean", { derive: { rule: "at-least", from: "age", threshold: 18 } }),
        anEntry("x", "single"),
        anEntry("y", "single", {
          derive: {
            rule: "lookup",
            from: "x",
            entries: [
              { codes: ["A"], category: "A" },
              { codes: ["B", "A"], category: "B" },
              { codes: ["B"], category: "B", from: "2020-01-01", until: "2020-01-01" },
            ],
          },
        }),
      ),
    ).toEqual([
      "derivation-personal variables.1.derive.from age",
      "entry-unreached variables.3.derive.entries.1.codes.1 A",
      "period-empty variables.3.derive.entries.2.until 2020-01-01",
      "entry-unreached variables.3.derive.entries.2.codes.0 B",
    ]);
  });
});

it("tells of rules every variable and code that is not there, and conditions that ask nothing", () => {
  const file = aFile([anEntry("level", "ordinal"), anEntry("count", "number")], {
    rules: [
      {
        code: "r",
        severity: "error",
        when: [
          { variable: "levle", anyOf: ["A"] },
          { variable: "level", anyOf: ["A", "C1"] },
          { variable: "level" },
        ],
        expect: [
          { variable: "count", anyOf: ["1"] },
          { variable: "level", atLeast: 2 },
        ],
        message: { en: "No." },
      },
    ],
  });
  expect(found(file)).toEqual([
    "variable-unknown rules.0.when.0.variable levle",
    "code-unknown rules.0.when.1.anyOf.1 C1",
    "condition-empty rules.0.when.2 level",
    "condition-kind rules.0.expect.0.anyOf count",
    "condition-kind rules.0.expect.1.atLeast level",
  ]);
});

it("gives the same codebook when a resolved one is resolved again", () => {
  const codebook = resolveCodebook(
    aFile([anEntry("x", "single", { categories: { list: "l" } })], { lists: { l: [aCategory("A")] } }),
    none,
  );
  expect(resolveCodebook(codebookAsFile(codebook), none)).toEqual(codebook);
});
