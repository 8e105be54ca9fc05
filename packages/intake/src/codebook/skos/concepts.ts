import { type CodebookFile, type Problem, ProblemError } from "@mapwright/domain";
import { codeFromName, freeCode } from "../new-code.ts";
import { plainText } from "../plain-text.ts";
import { endOf, type Graph } from "./graph.ts";
import { provenanceOf } from "./provenance.ts";
import { textsOf } from "./texts.ts";

type Listed = Exclude<CodebookFile["variables"][number]["categories"], { list: string } | undefined>;
type Category = Listed[number];

/** More than anybody codes with; a thesaurus of this size is no codebook. */
export const mostConcepts = 5_000;

/** The concepts of a scheme as categories. Throws a ProblemError where concepts are their own broader ones. */
export function categoriesOf(
  graph: Graph,
  concepts: readonly string[],
  language: string,
  problems: Problem[],
): Category[] {
  const taken = new Set<string>();
  const codes = new Map(concepts.map((concept) => [concept, freeCode(taken, codeOf(graph, concept))]));
  const parents = parentsOf(graph, concepts, problems);
  mustNotCircle(parents);
  return concepts.map((concept): Category => {
    const texts = (name: "skos:definition" | "skos:scopeNote" | "skos:note") =>
      textsOf(graph.terms(concept, name), language, concept, problems);
    const label = textsOf(graph.terms(concept, "skos:prefLabel", "rdfs:label"), language, concept, problems);
    const definition = texts("skos:definition");
    const test = texts("skos:scopeNote");
    const note = texts("skos:note");
    const examples = graph
      .terms(concept, "skos:example")
      .flatMap((term) => ("text" in term ? [plainText(term.text, concept, problems)] : []));
    const parent = codes.get(parents.get(concept) ?? "");
    const provenance = provenanceOf(graph, concept);
    if (label === undefined)
      problems.push({
        code: "label-missing",
        message: `The concept ${concept} has no label.`,
        hint: "Its code was taken; write one.",
        path: concept,
        severity: "warning",
      });
    const code = codes.get(concept) ?? "";
    return {
      code,
      label: label ?? { [language]: code },
      ...(definition === undefined ? {} : { definition }),
      ...(test === undefined ? {} : { test }),
      ...(examples.length === 0 ? {} : { examples }),
      ...(note === undefined ? {} : { note }),
      ...(parent === undefined ? {} : { parent }),
      ...(provenance === undefined ? {} : { provenance }),
    };
  });
}

/** The notation where it can be a code, else the end of the address, else the label. */
function codeOf(graph: Graph, concept: string): string {
  const isCode = (text: string | undefined): text is string =>
    text !== undefined && /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$/.test(text);
  const notation = graph.text(concept, "skos:notation");
  if (isCode(notation)) return notation;
  const end = endOf(concept);
  return isCode(end) ? end : codeFromName(graph.text(concept, "skos:prefLabel") ?? concept);
}

/** The one broader concept of each, in the same scheme; `skos:narrower` says the same the other way round. */
function parentsOf(
  graph: Graph,
  concepts: readonly string[],
  problems: Problem[],
): ReadonlyMap<string, string> {
  const known = new Set(concepts);
  const broader = new Map<string, Set<string>>(concepts.map((concept) => [concept, new Set()]));
  for (const concept of concepts) {
    for (const above of graph.iris(concept, "skos:broader"))
      if (known.has(above)) broader.get(concept)?.add(above);
    for (const below of graph.iris(concept, "skos:narrower")) broader.get(below)?.add(concept);
  }
  const parents = new Map<string, string>();
  for (const [concept, above] of broader) {
    const [first] = above;
    if (first !== undefined) parents.set(concept, first);
    if (above.size > 1)
      problems.push({
        code: "broader-several",
        message: `The concept ${concept} has ${above.size} broader ones.`,
        hint: "The first was taken; a category has one place in the tree.",
        path: concept,
        severity: "warning",
      });
  }
  return parents;
}

function mustNotCircle(parents: ReadonlyMap<string, string>): void {
  const sound = new Set<string>();
  for (const concept of parents.keys()) {
    const passed = new Set<string>();
    for (let at: string | undefined = concept; at !== undefined && !sound.has(at); at = parents.get(at)) {
      if (passed.has(at)) throw new ProblemError(circle([...passed].slice([...passed].indexOf(at))));
      passed.add(at);
    }
    for (const one of passed) sound.add(one);
  }
}

function circle(concepts: readonly string[]): Problem {
  const [first = ""] = concepts;
  const shown = concepts.length > 5 ? [...concepts.slice(0, 4), "…"] : concepts;
  return {
    code: "concept-circle",
    message: `Concepts are their own broader ones: ${[...shown, first].join(" in ")}.`,
    hint: "Take one skos:broader of the circle away.",
    path: first,
    value: first,
  };
}
