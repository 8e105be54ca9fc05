import { ProblemError } from "@mapwright/domain";
import { describe, expect, test } from "vitest";
import { readCodebookAs } from "../read-codebook-as.ts";

const prefixes = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix ex: <https://example.org/topics/> .
`;
const turtle = (text: string) => readCodebookAs("topics.ttl", prefixes + text, "en");
const refusal = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    if (error instanceof ProblemError) return error.problems[0];
    throw error;
  }
  return undefined;
};

describe("SKOS of somebody else", () => {
  test("becomes a variable for each scheme, with notations as codes and the tree of broader concepts", () => {
    const { codebook, problems } = turtle(`
      ex:areas a skos:ConceptScheme ; skos:prefLabel "Areas"@en, "Domaines"@fr ; skos:hasTopConcept ex:care .
      ex:care a skos:Concept ; skos:prefLabel "Care"@en ; skos:notation "C1" ; skos:narrower ex:home .
      ex:home a skos:Concept ; skos:prefLabel "Home care"@en ; skos:altLabel "HC"@en ; skos:scopeNote "At home?"@en ;
        skos:example "meals on wheels" .
      ex:loose a skos:Concept ; skos:prefLabel "Loose" .`);
    expect(problems).toEqual([]);
    expect(codebook.languages).toEqual(["en", "fr"]);
    expect(codebook.variables).toMatchObject([
      {
        code: "areas",
        kind: "multiple",
        label: { en: "Areas", fr: "Domaines" },
        categories: [
          { code: "C1", label: { en: "Care" } },
          { code: "home", parent: "C1", test: { en: "At home?" }, examples: ["meals on wheels"] },
        ],
      },
      { code: "concepts", categories: [{ code: "loose", label: { en: "Loose" } }] },
    ]);
  });

  test("tells what has no one place, no label or no known language, and takes the rest", () => {
    const { codebook, problems } = turtle(`
      ex:s a skos:ConceptScheme . ex:t a skos:ConceptScheme .
      ex:a a skos:Concept ; skos:inScheme ex:s, ex:t ; skos:prefLabel "A"@en, "Again"@en, "Qq"@qqq .
      ex:b a skos:Concept ; skos:inScheme ex:s ; skos:prefLabel "B"@en .
      ex:c a skos:Concept ; skos:inScheme ex:s ; skos:broader ex:a, ex:b .`);
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ["concept-of-several", "https://example.org/topics/a"],
      ["broader-several", "https://example.org/topics/c"],
      ["text-repeated", "https://example.org/topics/a"],
      ["language-unknown", "https://example.org/topics/a"],
      ["label-missing", "https://example.org/topics/c"],
    ]);
    expect(codebook.variables[0]?.categories).toMatchObject([
      { code: "a", label: { en: "A", qqq: "Qq" } },
      { code: "b" },
      { code: "c", label: { en: "c" }, parent: "a" },
    ]);
  });

  test("keeps the words of HTML and never its tags, however they are put together", () => {
    const { codebook, problems } = turtle(
      `ex:a a skos:Concept ; skos:prefLabel "<<b>script>alert(1)</scr</b>ipt> Care"@en ; skos:definition "x < y"@en .`,
    );
    expect(codebook.variables[0]?.categories).toMatchObject([
      { label: { en: "alert(1) Care" }, definition: { en: "x < y" } },
    ]);
    expect(problems).toMatchObject([{ code: "text-html", severity: "repaired", taken: "alert(1) Care" }]);
  });

  test("holds HTML of any depth without anybody waiting for it", () => {
    const deep = `${"<b".repeat(200_000)}${">".repeat(200_000)}`;
    const { problems } = turtle(`ex:a a skos:Concept ; skos:prefLabel "A"@en ; skos:note "${deep}"@en .`);
    expect(problems).toMatchObject([{ code: "text-html", taken: expect.not.stringContaining("<") }]);
  });

  test("is refused where concepts are their own broader ones, with the circle", () => {
    const circle = () =>
      turtle(`
        ex:a a skos:Concept ; skos:broader ex:b . ex:b a skos:Concept ; skos:broader ex:c .
        ex:c a skos:Concept ; skos:broader ex:a . ex:d a skos:Concept ; skos:broader ex:a .`);
    expect(refusal(circle)).toMatchObject({
      code: "concept-circle",
      message: expect.stringMatching(/topics\/a in .*topics\/b in .*topics\/c in .*topics\/a\./),
      hint: "Take one skos:broader of the circle away.",
    });
  });

  test("is refused when it is a thesaurus instead of a codebook, or too large to be read", () => {
    const concepts = Array.from({ length: 5_001 }, (_, place) => `ex:c${place} a skos:Concept .`).join("\n");
    expect(refusal(() => turtle(concepts))).toMatchObject({ code: "codebook-too-large", value: "5001" });
    expect(refusal(() => turtle("#".repeat(5 * 1024 * 1024)))).toMatchObject({ code: "codebook-too-large" });
  });

  test("is refused with its line when it is no Turtle, and by name when it holds no concepts", () => {
    expect(refusal(() => turtle("ex:a a skos:Concept ; skos:prefLabel .\n"))).toMatchObject({
      code: "codebook-invalid",
      row: 3,
    });
    expect(refusal(() => turtle("ex:a a ex:Thing ."))).toMatchObject({
      message: expect.stringContaining("no SKOS concepts"),
    });
  });
});

describe("JSON-LD", () => {
  const node = {
    "@id": "ex:a",
    "@type": "skos:Concept",
    "skos:prefLabel": [{ "@value": "A", "@language": "en" }],
  };
  const context = { skos: "http://www.w3.org/2004/02/skos/core#", ex: "https://example.org/" };
  const read = (document: unknown) => readCodebookAs("topics.jsonld", JSON.stringify(document), "en");

  test("of the form that is written here is read", () => {
    const { codebook } = read({ "@context": context, "@graph": [node] });
    expect(codebook.variables[0]?.categories).toMatchObject([{ code: "a", label: { en: "A" } }]);
  });

  test.each([
    ["a context elsewhere", { "@context": "https://example.org/c", "@graph": [node] }, "@context"],
    [
      "a term with a definition",
      { "@context": { label: { "@id": "skos:prefLabel" } }, "@graph": [] },
      "@context.label",
    ],
    ["a bare term", { "@context": context, "@graph": [{ ...node, prefLabel: "A" }] }, "@graph.0.prefLabel"],
    ["no graph", { "@context": context, ...node }, "@graph"],
    [
      "a node in a node",
      { "@context": context, "@graph": [{ ...node, "skos:broader": { "ex:x": 1 } }] },
      "@graph.0.skos:broader.ex:x",
    ],
    [
      "a language map",
      { "@context": context, "@graph": [{ ...node, "skos:prefLabel": { en: "A" } }] },
      "@graph.0.skos:prefLabel.en",
    ],
  ])("is refused by name with %s", (_what, document, path) => {
    expect(refusal(() => read(document))).toMatchObject({ code: "json-ld-unsupported", path });
  });

  test("does not let a context reach into what every object has", () => {
    const document = { "@context": context, "@graph": [{ "@id": "__proto__:x", "@type": "skos:Concept" }] };
    expect(refusal(() => read(document))).toMatchObject({ path: "@graph.0.@id" });
  });
});

describe("a table", () => {
  const read = (text: string) => readCodebookAs("codes.csv", text, "de");

  test("that people keep in a spreadsheet is read, with rows left out told by their number", () => {
    const { codebook, problems } = read(
      "variable,code,label,definition_en\narea,,Bereich,Where\narea,care,<b>Pflege</b>,\nother,x,X,\n,y,Y,\n",
    );
    expect(codebook.variables).toMatchObject([
      {
        code: "area",
        label: { de: "Bereich" },
        definition: { en: "Where" },
        categories: [{ code: "care", label: { de: "Pflege" } }],
      },
    ]);
    expect(problems.map(({ code, row }) => [code, row])).toEqual([
      ["text-html", undefined],
      ["category-alone", 4],
      ["variable-missing", 5],
    ]);
  });

  test("without a column for variables or labels is refused", () => {
    expect(refusal(() => read("a,b\n1,2\n"))).toMatchObject({ code: "codebook-invalid", value: "a, b" });
  });
});

test("a file of another kind is refused with the endings that are read", () => {
  expect(refusal(() => readCodebookAs("codes.docx", "", "en"))).toMatchObject({
    code: "form-unknown",
    hint: expect.stringContaining("ttl, jsonld"),
  });
});
