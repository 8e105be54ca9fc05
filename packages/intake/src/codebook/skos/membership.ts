import { type Problem, shownValue } from "@mapwright/domain";
import type { Graph } from "./graph.ts";

/** A concept scheme with its concepts, in the order of the file; `scheme` is undefined for concepts of none. */
export interface Membership {
  readonly scheme: string | undefined;
  readonly concepts: readonly string[];
}

/** Which concepts belong to which scheme. One that names no scheme belongs to that of the concept above it; of several, the first counts. */
export function membershipOf(graph: Graph, problems: Problem[]): readonly Membership[] {
  const schemes = graph.subjects.filter((subject) => graph.isA(subject, "skos:ConceptScheme"));
  const tops = new Map(
    schemes.flatMap((scheme) => graph.iris(scheme, "skos:hasTopConcept").map((top) => [top, scheme])),
  );
  const named = (concept: string): readonly string[] => [
    ...new Set([...graph.iris(concept, "skos:inScheme"), ...graph.iris(concept, "skos:topConceptOf")]),
  ];
  const concepts = graph.subjects.filter((subject) => graph.isA(subject, "skos:Concept"));
  const above = new Map<string, string>();
  for (const concept of concepts) {
    const [broader] = graph.iris(concept, "skos:broader");
    if (broader !== undefined) above.set(concept, broader);
  }
  for (const concept of concepts)
    for (const below of graph.iris(concept, "skos:narrower"))
      if (!above.has(below)) above.set(below, concept);
  const schemeOf = (concept: string): string | undefined => {
    const passed = new Set<string>();
    for (let at: string | undefined = concept; at !== undefined && !passed.has(at); at = above.get(at)) {
      passed.add(at);
      const found = named(at)[0] ?? tops.get(at);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const members = new Map<string | undefined, string[]>(schemes.map((scheme) => [scheme, []]));
  for (const concept of concepts) {
    const several = named(concept);
    if (several.length > 1)
      problems.push({
        code: "concept-of-several",
        message: `The concept ${concept} belongs to ${several.length} schemes.`,
        hint: "It was taken into the first; a category belongs to one variable.",
        path: concept,
        value: shownValue(several.join(", ")),
        severity: "warning",
      });
    const scheme = schemeOf(concept);
    const those = members.get(scheme);
    if (those === undefined) members.set(scheme, [concept]);
    else those.push(concept);
  }
  return [...members]
    .filter(([, those]) => those.length > 0)
    .map(([scheme, those]) => ({ scheme, concepts: inOrder(graph, those) }));
}

/** Where an ordered collection lists all concepts of a scheme, its order is theirs. */
function inOrder(graph: Graph, concepts: readonly string[]): readonly string[] {
  for (const subject of graph.subjects) {
    const [list] = graph.terms(subject, "skos:memberList");
    if (list === undefined || !("list" in list)) continue;
    const order = list.list.flatMap((term) => ("iri" in term ? [term.iri] : []));
    const known = new Set(order);
    if (known.size === concepts.length && concepts.every((concept) => known.has(concept))) return [...known];
  }
  return concepts;
}
