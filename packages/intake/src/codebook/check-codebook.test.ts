import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkCodebook } from "./check-codebook.ts";

const folder = new URL("../../../../codebooks/", import.meta.url);
const shipped = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => ({ name, content: readFileSync(new URL(name, folder)) }));

describe("the codebooks that ship", () => {
  it.each(shipped)("$name has no errors", (file) => {
    const { codebook, problems } = checkCodebook([file, ...shipped]);
    expect(problems.filter(({ severity }) => severity !== "warning")).toEqual([]);
    expect(codebook?.variables.length).toBeGreaterThanOrEqual(58);
  });
});

const parent = {
  name: "codebooks/parent.yaml",
  content: `format: mapwright-codebook/1
id: parent
version: 1.0.0
title: { en: "Parent" }
languages: [en]
variables:
  - code: area
    kind: single
    step: inventory
    label: { en: "Area" }
    provenance: proposed
    categories:
      - { code: A, label: { en: "A" }, parent: B }
`,
};
const child = {
  name: "child.yaml",
  content: `format: mapwright-codebook/1
id: child
version: 1.0.0
title: { en: "Child" }
languages: [en]
extends: parent
variables:
  - code: care
    kind: boolean
    step: inventory
    label: { en: "Care" }
    provenance: proposed
    derive:
      rule: any-of
      from: areas
      codes: [A]
`,
};

it("places problems in the file, line and column of the codebook that has them", () => {
  const { codebook, problems } = checkCodebook([child, parent]);
  expect(codebook).toBeUndefined();
  expect(problems).toEqual([
    {
      code: "category-unknown",
      message: 'The category A belongs to "B", which is not in the same list.',
      hint: "Did you mean A?",
      value: "B",
      file: "codebooks/parent.yaml",
      path: "variables.0.categories.0.parent",
      row: 13,
      column: "48",
    },
    {
      code: "variable-unknown",
      message: 'There is no variable "areas".',
      hint: "Did you mean area?",
      value: "areas",
      file: "child.yaml",
      path: "variables.0.derive.from",
      row: 15,
      column: "13",
    },
  ]);
});

it("tells what keeps any of the files from being read", () => {
  const { codebook, problems } = checkCodebook([child, { name: "parent.yaml", content: "id: parent" }]);
  expect(codebook).toBeUndefined();
  expect(problems.map(({ file, code }) => `${file} ${code}`)).toContain("parent.yaml member-missing");
  expect(problems.map(({ file, code }) => `${file} ${code}`)).toContain("child.yaml codebook-unknown");
});
