import { type Codebook, codebookFile, resolveCodebook } from "@mapwright/domain";
import fc from "fast-check";
import { Parser, type Quad, Store } from "n3";
import { describe, expect, it } from "vitest";
import { codebookSkosJsonLd, codebookSkosTurtle } from "./codebook-skos.ts";
import { aCodebook } from "./testing/a-codebook.ts";

const base = "https://example.org/codebooks/";
const skos = "http://www.w3.org/2004/02/skos/core#";

function parsed(turtle: string): Store {
  return new Store(new Parser({ format: "text/turtle" }).parse(turtle));
}

/** The objects of a subject's property, as `text@language` or address. */
function objects(store: Store, subject: string, property: string): readonly string[] {
  return store
    .getQuads(subject, property, null, null)
    .map(({ object }: Quad) =>
      object.termType === "Literal" && object.language !== ""
        ? `${object.value}@${object.language}`
        : object.value,
    );
}

describe("SKOS of a codebook", () => {
  const store = parsed(codebookSkosTurtle(aCodebook(), base));
  const scheme = "https://example.org/codebooks/small/area";

  it("has a scheme for each variable with categories, with version and licence", () => {
    expect(
      store
        .getSubjects("http://www.w3.org/1999/02/22-rdf-syntax-ns#type", `${skos}ConceptScheme`, null)
        .map(({ value }) => value),
    ).toEqual([scheme, "https://example.org/codebooks/small/level"]);
    expect(objects(store, scheme, "http://purl.org/dc/terms/title")).toEqual(["Area@en", "Domaine@fr"]);
    expect(objects(store, scheme, "http://purl.org/dc/terms/hasVersion")).toEqual([
      "https://example.org/codebooks/small/1.2.0/area",
    ]);
    expect(objects(store, scheme, "http://purl.org/dc/terms/license")).toEqual([
      "http://spdx.org/licenses/CC-BY-4.0",
    ]);
    expect(objects(store, scheme, `${skos}hasTopConcept`)).toEqual([`${scheme}/AR-1`, `${scheme}/AR-2`]);
    expect(objects(store, scheme, "http://rdf-vocabulary.ddialliance.org/xkos#numberOfLevels")).toEqual([
      "2",
    ]);
  });

  it("has a concept for each category, with all that is known of it", () => {
    const concept = `${scheme}/AR-1`;
    expect(objects(store, concept, `${skos}notation`)).toEqual(["AR-1"]);
    expect(objects(store, concept, `${skos}prefLabel`)).toEqual([
      'Care "at home"@en',
      "Soins\\à domicile@fr",
    ]);
    expect(objects(store, concept, `${skos}definition`)).toEqual(["Two\nlines@en"]);
    expect(objects(store, concept, `${skos}inScheme`)).toEqual([scheme]);
    expect(objects(store, concept, `${skos}topConceptOf`)).toEqual([scheme]);
    expect(objects(store, concept, `${skos}narrower`)).toEqual([`${scheme}/AR-1a`]);
    expect(objects(store, `${scheme}/AR-1a`, `${skos}broader`)).toEqual([concept]);
    expect(objects(store, `${scheme}/AR-1a`, `${skos}topConceptOf`)).toEqual([]);
  });

  it("marks where names come from, the reconstructed ones too", () => {
    expect(objects(store, `${scheme}/AR-2`, `${skos}historyNote`)).toEqual([
      "reconstructed: from background knowledge; the original name may differ@en",
    ]);
  });

  it("keeps the order of an ordinal variable", () => {
    const order = "https://example.org/codebooks/small/level#order";
    const [head] = store.getObjects(order, `${skos}memberList`, null);
    const lists = store.extractLists();
    expect(lists[head?.value ?? ""]?.map(({ value }) => value.split("/").at(-1))).toEqual(["low", "high"]);
  });

  it("writes every text so that it reads back the same", () => {
    const text = fc.string({ unit: "binary", minLength: 1 }).filter((found) => !/\p{Surrogate}/u.test(found));
    fc.assert(
      fc.property(text, (label) => {
        const found = objects(
          parsed(codebookSkosTurtle(aCodebook({ label: { en: label } }), base)),
          scheme,
          `${skos}prefLabel`,
        );
        expect(found).toEqual([`${label}@en`]);
      }),
    );
  });

  it.each(["ftp://example.org", "example.org", "https://example.org/?a=1", "javascript:alert(1)"])(
    "refuses %s as a base",
    (address) =>
      expect(() => codebookSkosTurtle(aCodebook(), address)).toThrow("cannot be the base of addresses"),
  );
});

describe("JSON-LD", () => {
  it("says the same as the Turtle", () => {
    const fromTurtle = statementsOf(new Parser().parse(codebookSkosTurtle(aCodebook(), base)));
    expect(expanded(codebookSkosJsonLd(aCodebook(), base))).toEqual(fromTurtle);
  });

  it("and the Turtle are the same bytes whatever the order of keys", () => {
    const again: Codebook = resolveCodebook(
      codebookFile.parse(reversed(fileOf(aCodebook()))),
      () => undefined,
    );
    expect(codebookSkosTurtle(again, base)).toBe(codebookSkosTurtle(aCodebook(), base));
    expect(codebookSkosJsonLd(again, base)).toBe(codebookSkosJsonLd(aCodebook(), base));
  });
});

function fileOf({ variables, rules, ...head }: Codebook): unknown {
  const written = variables.map(({ categories, ...variable }) =>
    categories.length === 0 ? variable : { ...variable, categories },
  );
  return { format: "mapwright-codebook/1", ...head, variables: written, rules };
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

/** Statements without the links of lists, whose blank nodes have other names in each form. */
function statementsOf(quads: readonly Quad[]): readonly string[] {
  return quads
    .filter(({ subject, object }) => subject.termType !== "BlankNode" && object.termType !== "BlankNode")
    .map(({ subject, predicate, object }) => {
      const language = object.termType === "Literal" ? object.language : "";
      return JSON.stringify([subject.value, predicate.value, object.value, language]);
    })
    .sort();
}

interface JsonLd {
  readonly "@context": Readonly<Record<string, string>>;
  readonly "@graph": readonly Readonly<
    Record<string, string | readonly (number | Readonly<Record<string, string>>)[]>
  >[];
}

/** Expands the forms of JSON-LD that the export uses: prefixes, @id, @type, @value with @language, integers. */
function expanded(text: string): readonly string[] {
  const { "@context": context, "@graph": graph }: JsonLd = JSON.parse(text);
  const full = (name: string): string =>
    name.replace(/^(\w+):/, (_, prefix: string) => context[prefix] ?? prefix);
  const type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  return graph
    .flatMap((node) =>
      Object.entries(node).flatMap(([property, values]) => {
        if (typeof values === "string")
          return property === "@type" ? [[node["@id"], type, full(values), ""]] : [];
        return values
          .filter((value) => typeof value === "number" || !("@list" in value))
          .map((value) => {
            const [object, language] =
              typeof value === "number"
                ? [String(value)]
                : [value["@id"] ?? value["@value"], value["@language"]];
            return [node["@id"], full(property), object, language ?? ""];
          });
      }),
    )
    .map((statement) => JSON.stringify(statement))
    .sort();
}
