import { readFileSync } from "node:fs";
import { codebookJsonSchema, type Problem, ProblemError } from "@mapwright/domain";
import { describe, expect, it } from "vitest";
import { readCodebookFile } from "./read-codebook-file.ts";

const head = `format: mapwright-codebook/1
id: small
version: 1.0.0
title: { en: "Small" }
languages: [en]
`;

function problemsOf(content: string | Uint8Array): readonly Problem[] {
  try {
    readCodebookFile("small.yaml", content);
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
  return [];
}

/** Line, column, code and hint of what is found. */
function told(content: string | Uint8Array): readonly unknown[] {
  return problemsOf(content).map(({ row, column, code, hint }) => [row, column, code, hint]);
}

it("reads YAML and JSON to the same codebook, with or without a byte-order mark", () => {
  const yaml = `${head}variables:\n  - { code: x, kind: text, step: inventory, label: { en: X }, provenance: seed }\n`;
  const read = readCodebookFile("small.yaml", yaml);
  expect(readCodebookFile("small.json", JSON.stringify(read, null, "\t"))).toEqual(read);
  expect(readCodebookFile("small.yaml", new TextEncoder().encode(`\uFEFF${yaml}`))).toEqual(read);
});

describe("what does not fit the format", () => {
  it("is told with file, line, column, path, value and the way out, all at once", () => {
    const text = `${head}variables:
  - code: x
    kind: sngle
    step: inventory
    label: { en: "X" }
    provenance: seed
    definiton: { en: "What?" }
    categories:
      - code: 1
      - { code: "A b", label: { en: "" } }
`;
    expect(problemsOf(text)).toEqual([
      {
        code: "value-unknown",
        message:
          'The codebook small.yaml is wrong at variables.0.kind (line 8): "sngle" is none of single, multiple, ordinal, number, year, date, text, boolean, country, region, organisations.',
        hint: "Did you mean single?",
        file: "small.yaml",
        row: 8,
        column: "11",
        path: "variables.0.kind",
        value: "sngle",
      },
      {
        code: "value-type",
        message:
          "The codebook small.yaml is wrong at variables.0.categories.0.code (line 14): 1 is not a text.",
        hint: 'Put it in quotes: "1".',
        file: "small.yaml",
        row: 14,
        column: "15",
        path: "variables.0.categories.0.code",
        value: "1",
      },
      {
        code: "member-missing",
        message:
          'The codebook small.yaml is wrong at variables.0.categories.0.label (line 14): "label" is missing.',
        hint: "Add `label:` with its value.",
        file: "small.yaml",
        row: 14,
        column: "9",
        path: "variables.0.categories.0.label",
      },
      {
        code: "value-invalid",
        message:
          'The codebook small.yaml is wrong at variables.0.categories.1.code (line 15): "A b" is not letters, digits, _ - and . only.',
        hint: "Mend the value.",
        file: "small.yaml",
        row: 15,
        column: "17",
        path: "variables.0.categories.1.code",
        value: "A b",
      },
      {
        code: "text-empty",
        message:
          "The codebook small.yaml is wrong at variables.0.categories.1.label.en (line 15): the text is empty.",
        hint: "Write it, or remove the member.",
        file: "small.yaml",
        row: 15,
        column: "37",
        path: "variables.0.categories.1.label.en",
      },
      {
        code: "member-unknown",
        message:
          'The codebook small.yaml is wrong at variables.0.definiton (line 12): "definiton" is not known here.',
        hint: "Did you mean definition?",
        file: "small.yaml",
        row: 12,
        column: "5",
        path: "variables.0.definiton",
        value: "definiton",
      },
    ]);
  });

  it.each([
    ["nothing at all", "", [1, "1", "codebook-empty", "See docs/reference/codebook-format.md."]],
    [
      "another format",
      head.replace("/1", "/2"),
      [1, "9", "value-unknown", "Did you mean mapwright-codebook/1?"],
    ],
    ["a number as version", head.replace("1.0.0", "1.0"), [3, "10", "value-type", 'Put it in quotes: "1".']],
    ["a language that is none", head.replace("en:", "EN:"), [4, "10", "key-invalid", "Mend the key."]],
    ["no language", head.replace("[en]", "[]"), [5, "12", "list-empty", "Add to it, or remove the member."]],
    ["a merge key", `${head}<<: {}\n`, [6, "1", "member-unknown", expect.stringContaining("Remove it")]],
    [
      "a polluting key",
      `${head}__proto__: {}\n`,
      [6, "1", "member-unknown", expect.stringContaining("Remove it")],
    ],
  ])("%s", (_, text, expected) => {
    expect(told(`${text}${text === "" ? "" : "variables: []\n"}`)).toEqual([expected]);
  });

  it.each([
    ["derive: { rule: lokup }", "variables.0.derive.rule", "Did you mean lookup?"],
    [
      "derive: { rule: after, from: y, yaer: 2010 }",
      "variables.0.derive.year",
      "Add `year:` with its value.",
    ],
    [
      "derive: { rule: after, from: y, year: 1, thresold: 2 }",
      "variables.0.derive.thresold",
      "Remove it; known here are rule, from, year.",
    ],
    [
      "derive: { rule: lookup, from: y, on: 2016-13-01, entries: [{ codes: [A], category: A }] }",
      "variables.0.derive.on",
      "Use one of these forms.",
    ],
    ["categories: { lst: sectors }", "variables.0.categories.list", "Add `list:` with its value."],
    ["categories: sectors", "variables.0.categories", "Use one of these forms."],
  ])("%s", (member, path, hint) => {
    const text = `${head}variables:\n  - { code: x, kind: text, step: inventory, label: { en: X }, provenance: seed, ${member} }\n`;
    expect(problemsOf(text)[0]).toMatchObject({ path, hint, row: 7 });
  });
});

describe("YAML that is refused", () => {
  it("a key given twice", () => {
    expect(problemsOf(`${head}id: other\nvariables: []\n`)).toEqual([
      {
        code: "key-repeated",
        message: 'The codebook small.yaml gives "id" twice in the same place; the second is on line 6.',
        hint: "Keep one of the two, or put both together.",
        file: "small.yaml",
        row: 6,
        column: "1",
        value: "id",
      },
    ]);
    expect(told('{ "id": "a", "id": "b" }')[0]).toEqual([1, "14", "key-repeated", expect.any(String)]);
  });

  it("tabs as indentation", () => {
    expect(problemsOf(`${head}variables:\n\t- code: x\n`)[0]).toMatchObject({
      code: "yaml-tab",
      row: 7,
      hint: "Indent with blanks instead of tabs.",
    });
  });

  it("tags", () => {
    expect(told(`${head}licence: !!js/function "x"\nvariables: []\n`)).toEqual([
      [6, expect.any(String), "yaml-tag", "Remove it; a text that looks like a number goes in quotes."],
    ]);
  });

  it("aliases, and so bombs of them", () => {
    const bomb = [..."bcdefghi"]
      .map((key, index) => `${key}: &${key} [${`*${"abcdefgh"[index]},`.repeat(9)}]`)
      .join("\n");
    const problems = problemsOf(`a: &a [x]\n${bomb}\n`);
    expect(problems).toHaveLength(72);
    expect(problems[0]).toMatchObject({ code: "yaml-alias", row: 2, value: "*a" });
  });

  it.each(["[", "- ", "? ", "{a: "])("%s a hundred thousand times", (opening) => {
    expect(told(opening.repeat(100_000))[0]).toEqual([1, undefined, "yaml-too-deep", expect.any(String)]);
  });

  it("two documents, open brackets, texts with colons", () => {
    expect(told(`${head}---\nid: b\n`)[0]).toEqual([
      6,
      "1",
      "yaml-invalid",
      "Keep one document; remove the line ---.",
    ]);
    expect(told(`${head}source: Report: final\n`)[0]).toEqual([
      6,
      "9",
      "yaml-invalid",
      "Put a text with a colon in quotes.",
    ]);
    expect(told(`${head}variables: [\n`)[0]).toMatchObject([
      expect.any(Number),
      expect.any(String),
      "yaml-invalid",
      expect.any(String),
    ]);
  });

  it("bytes that are not UTF-8, and control characters", () => {
    const latin = new Uint8Array([...new TextEncoder().encode(`${head}source: "Caf`), 0xe9, 0x22, 0x0a]);
    expect(told(latin)).toEqual([
      [6, undefined, "not-utf-8", "Save it as UTF-8 (in most editors under Save as, Encoding)."],
    ]);
    expect(problemsOf(`${head}source: "a\u0000b"\n`)[0]).toMatchObject({
      code: "control-character",
      row: 6,
      column: "11",
      value: "U+0000",
    });
    expect(problemsOf(new Uint8Array(5 * 1024 * 1024))[0]).toMatchObject({ code: "codebook-too-large" });
  });
});

it("has its JSON Schema committed as it is generated", () => {
  const committed = new URL("../../../../codebooks/codebook.schema.json", import.meta.url);
  expect(JSON.parse(readFileSync(committed, "utf8"))).toEqual(codebookJsonSchema());
});
