import { readFileSync } from "node:fs";
import {
  type Codebook,
  type CodebookForm,
  codebookDifferences,
  resolveCodebook,
  type Variable,
} from "@mapwright/domain";
import { readCodebookAs, readCodebookFile } from "@mapwright/intake";
import { writeCodebook } from "@mapwright/publish";
import { describe, expect, test } from "vitest";

const iesi = resolveCodebook(
  readCodebookFile("iesi.yaml", readFileSync(new URL("../../../codebooks/iesi.yaml", import.meta.url))),
  () => undefined,
);
const base = "https://example.org/codebooks";

/** A codebook written in a form and read again. */
function back(form: CodebookForm, codebook: Codebook) {
  const { name, content } = writeCodebook(form, codebook, base);
  const read = readCodebookAs(name, content, "en");
  return { codebook: resolveCodebook(read.codebook, () => undefined), problems: read.problems };
}

/** The variables that a form can carry, with what it has no place for taken away. */
const listed = (part: (variable: Variable) => Variable): Codebook => ({
  ...iesi,
  rules: [],
  variables: iesi.variables.filter(({ categories }) => categories.length > 0).map(part),
});

describe("a codebook that goes out and comes back", () => {
  test.each(["yaml", "json"] as const)("is the same in %s", (form) => {
    expect(back(form, iesi)).toEqual({ codebook: iesi, problems: [] });
  });

  test.each(["turtle", "jsonld"] as const)(
    "keeps all that is said of variables with categories in %s",
    (form) => {
      const { codebook, problems } = back(form, iesi);
      const expected = listed(({ derive: _, ...variable }) => variable);
      expect(problems).toEqual([]);
      expect(codebookDifferences(expected, codebook)).toEqual([]);
    },
  );

  test("keeps in CSV what a table has columns for, and tells what is derived", () => {
    const { codebook, problems } = back("csv", iesi);
    const derived = iesi.variables.filter(({ derive }) => derive !== undefined).map(({ code }) => code);
    expect(new Set(problems.map(({ code }) => code))).toEqual(
      new Set(["derived-left-out", "category-alone"]),
    );
    expect([...new Set(problems.map(({ value }) => value))]).toEqual(derived);
    const expected: Codebook = {
      ...iesi,
      rules: [],
      variables: iesi.variables
        .filter(({ derive }) => derive === undefined)
        .map(({ evidence: _, dominant: __, personal: ___, ...variable }) => variable),
    };
    const differences = codebookDifferences(expected, codebook).filter(({ of }) => of !== "codebook");
    expect(differences).toEqual([]);
  });

  test("meets itself again in QDC, whose codes are told apart by name alone", () => {
    const { codebook } = back("qdc", iesi);
    expect(codebook.variables.map(({ label }) => label["en"])).toEqual(
      listed((variable) => variable).variables.map(({ label }) => label["en"]),
    );
  });
});
