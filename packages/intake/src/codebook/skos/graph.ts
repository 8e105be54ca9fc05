/** What a statement says of its subject. */
export type Term =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: string }
  | { readonly list: readonly Term[] };

/** A statement, its names whole addresses (or `_:name` where a node has none). */
export interface Statement {
  readonly subject: string;
  readonly property: string;
  readonly term: Term;
}

const namespaces = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  dct: "http://purl.org/dc/terms/",
  dc: "http://purl.org/dc/elements/1.1/",
  dcat: "http://www.w3.org/ns/dcat#",
  owl: "http://www.w3.org/2002/07/owl#",
} as const;

/** A prefixed name such as `skos:prefLabel`, of the namespaces that are read here. */
export type Name = `${keyof typeof namespaces}:${string}`;

export function address(name: Name): string {
  const [prefix = "", local = ""] = name.split(":");
  // The type of names admits these prefixes only.
  return namespaces[prefix as keyof typeof namespaces] + local;
}

/** The last part of an address, by which a node is known where nothing names it. */
export function endOf(iri: string): string | undefined {
  return /([^/#]+)[/#]?$/.exec(iri)?.[1];
}

/** Statements by subject and property, in the order they were made. */
export class Graph {
  readonly #subjects = new Map<string, Map<string, Term[]>>();

  constructor(statements: Iterable<Statement>) {
    for (const { subject, property, term } of statements) {
      const said = this.#subjects.get(subject) ?? new Map<string, Term[]>();
      this.#subjects.set(subject, said);
      const terms = said.get(property);
      if (terms === undefined) said.set(property, [term]);
      else terms.push(term);
    }
  }

  get subjects(): readonly string[] {
    return [...this.#subjects.keys()];
  }

  /** What is said of a subject by the first of some properties that says anything. */
  terms(subject: string, ...names: readonly Name[]): readonly Term[] {
    const said = this.#subjects.get(subject);
    for (const name of names) {
      const terms = said?.get(address(name));
      if (terms !== undefined) return terms;
    }
    return [];
  }

  iris(subject: string, name: Name): readonly string[] {
    return this.terms(subject, name).flatMap((term) => ("iri" in term ? [term.iri] : []));
  }

  /** The first text that says it, whatever its language. */
  text(subject: string, ...names: readonly Name[]): string | undefined {
    return this.terms(subject, ...names).flatMap((term) => ("text" in term ? [term.text] : []))[0];
  }

  isA(subject: string, type: Name): boolean {
    return this.iris(subject, "rdf:type").includes(address(type));
  }
}
