import {
  type CodebookFile,
  type Problem,
  ProblemError,
  shownValue,
  steps,
  variableKinds,
} from "@mapwright/domain";
import type { FoundCodebook } from "@mapwright/usecases";
import { codeFromName, freeCode, headOf } from "../new-code.ts";
import { utf8Text } from "../utf8-text.ts";
import { categoriesOf, mostConcepts } from "./concepts.ts";
import { endOf, Graph, type Statement } from "./graph.ts";
import { jsonLdStatements } from "./json-ld.ts";
import { type Membership, membershipOf } from "./membership.ts";
import { provenanceOf } from "./provenance.ts";
import { textsOf } from "./texts.ts";
import { turtleStatements } from "./turtle.ts";

type Variable = CodebookFile["variables"][number];

/**
 * Reads SKOS: each concept scheme becomes a variable, its concepts the categories, broader ones above narrower ones; concepts of no
 * scheme become one variable. Notations are the codes, scope notes the coder's test. What Mapwright itself writes comes back with kind,
 * order, step, evidence and provenance; of other vocabularies a scheme is a variable of several answers.
 * Source: SKOS Reference, W3C Recommendation 2009.
 */
export function readSkosTurtle(name: string, content: string | Uint8Array, language: string): FoundCodebook {
  return codebookFrom(name, turtleStatements(name, utf8Text(name, content)), language);
}

/** Reads SKOS as `readSkosTurtle` does, from JSON-LD of the form that Mapwright writes. */
export function readSkosJsonLd(name: string, content: string | Uint8Array, language: string): FoundCodebook {
  return codebookFrom(name, jsonLdStatements(name, utf8Text(name, content)), language);
}

function codebookFrom(name: string, statements: readonly Statement[], language: string): FoundCodebook {
  const problems: Problem[] = [];
  const graph = new Graph(statements);
  const members = membershipOf(graph, problems);
  const count = members.reduce((sum, { concepts }) => sum + concepts.length, 0);
  if (count === 0 || count > mostConcepts)
    throw new ProblemError(count === 0 ? noConcepts(name) : tooMany(name, count));
  const taken = new Set<string>();
  const variables = members.map((scheme): Variable => variableFrom(graph, scheme, language, taken, problems));
  const about =
    graph.subjects.find((subject) => graph.isA(subject, "dcat:Dataset")) ?? members[0]?.scheme ?? "";
  const of = (texts: readonly Variable[]): readonly string[] =>
    texts.flatMap(({ label, categories }) => [
      ...Object.keys(label),
      ...(Array.isArray(categories) ? categories.flatMap((category) => Object.keys(category.label)) : []),
    ]);
  const title = textsOf(
    graph.terms(about, "dct:title", "skos:prefLabel", "rdfs:label"),
    language,
    "title",
    problems,
  );
  const description = textsOf(graph.terms(about, "dct:description"), language, "description", problems);
  const identifier = graph.text(about, "dct:identifier") ?? name.replace(/\.[a-z]+$/i, "");
  const source = graph.text(about, "dct:source");
  const licence = licenceOf(graph, about);
  return {
    codebook: {
      ...headOf(identifier, graph.text(about, "owl:versionInfo")),
      title: title ?? { [language]: name },
      ...(description === undefined ? {} : { description }),
      languages: [...new Set(of(variables))],
      ...(licence === undefined ? {} : { licence }),
      ...(source === undefined ? {} : { source }),
      variables,
    },
    problems,
  };
}

function variableFrom(
  graph: Graph,
  { scheme, concepts }: Membership,
  language: string,
  taken: Set<string>,
  problems: Problem[],
): Variable {
  const place = scheme ?? "concepts";
  const texts = (...names: Parameters<Graph["terms"]> extends [string, ...infer Names] ? Names : never) =>
    textsOf(scheme === undefined ? [] : graph.terms(scheme, ...names), language, place, problems);
  const identifier = scheme === undefined ? undefined : graph.text(scheme, "dct:identifier");
  const label = texts("skos:prefLabel", "dct:title", "rdfs:label", "dc:title");
  const definition = texts("skos:definition", "dct:description");
  const test = texts("skos:scopeNote");
  const note = texts("skos:note");
  const number = scheme === undefined ? undefined : graph.text(scheme, "skos:notation");
  const lastPart = endOf(place) ?? place;
  const marks = marksOf(scheme === undefined ? undefined : graph.text(scheme, "skos:editorialNote"));
  return {
    code: freeCode(taken, codeFromName(identifier ?? decoded(lastPart))),
    ...(number === undefined ? {} : { number }),
    kind: "multiple",
    step: "inventory",
    ...marks,
    label: label ?? { [language]: decoded(lastPart) },
    ...(definition === undefined ? {} : { definition }),
    ...(test === undefined ? {} : { test }),
    ...(note === undefined ? {} : { note }),
    provenance: (scheme === undefined ? undefined : provenanceOf(graph, scheme)) ?? "proposed",
    categories: categoriesOf(graph, concepts, language, problems),
  };
}

/** What Mapwright notes of a variable that SKOS has no word for: `kind ordinal, step mapping, evidence required, main first`. */
function marksOf(note: string | undefined): Partial<Variable> {
  if (note === undefined || !note.startsWith("Mapwright: ")) return {};
  const said = new Map(
    note
      .slice(11)
      .split(", ")
      .map((part) => [part.split(" ")[0] ?? "", part.split(" ")[1] ?? ""]),
  );
  const kind = variableKinds.find((one) => one === said.get("kind"));
  const step = steps.find((one) => one === said.get("step"));
  const evidence = (["required", "optional", "none"] as const).find((one) => one === said.get("evidence"));
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(step === undefined ? {} : { step }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(said.has("main") ? { dominant: true } : {}),
  };
}

function licenceOf(graph: Graph, about: string): string | undefined {
  const [address] = graph.iris(about, "dct:license");
  return address?.replace(/^https?:\/\/spdx\.org\/licenses\//, "") ?? graph.text(about, "dct:rights");
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function noConcepts(name: string): Problem {
  return {
    code: "codebook-invalid",
    message: `${name} holds no SKOS concepts.`,
    hint: "Export concept schemes with their concepts (skos:Concept, skos:prefLabel).",
    file: name,
  };
}

function tooMany(name: string, count: number): Problem {
  return {
    code: "codebook-too-large",
    message: `${name} holds ${count} concepts; the most that is read is ${mostConcepts}.`,
    hint: "Export only the schemes that people are to code with.",
    file: name,
    value: shownValue(String(count)),
  };
}
