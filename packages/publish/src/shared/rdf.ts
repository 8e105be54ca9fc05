import type { Texts } from "@mapwright/domain";

/** What a statement says about its subject. */
export type Term =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: string }
  | { readonly integer: number }
  /** A text with the prefixed name of its datatype, `xsd:date`. */
  | { readonly typed: string; readonly datatype: string }
  | { readonly list: readonly Term[] };

/** All that is said about one subject, in the order it should be written. Properties are prefixed names. */
export interface Subject {
  readonly iri: string;
  readonly type: string;
  readonly statements: readonly (readonly [property: string, objects: readonly Term[]])[];
}

/** The namespaces of the prefixed names in use. */
const prefixes: Readonly<Record<string, string>> = {
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  owl: "http://www.w3.org/2002/07/owl#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  spdx: "http://spdx.org/rdf/terms#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xkos: "http://rdf-vocabulary.ddialliance.org/xkos#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/** The namespaces that subjects make use of. */
export function prefixesOf(subjects: readonly Subject[]): Readonly<Record<string, string>> {
  const names = subjects.flatMap(({ type, statements }) => [
    type,
    ...statements
      .filter(([, objects]) => objects.length > 0)
      .flatMap(([property, objects]) => [
        property,
        ...objects.flatMap((term) => ("datatype" in term ? [term.datatype] : [])),
      ]),
  ]);
  const used = new Set(names.map((name) => name.split(":")[0]));
  return Object.fromEntries(Object.entries(prefixes).filter(([prefix]) => used.has(prefix)));
}

export function iri(address: string): Term {
  return { iri: address };
}

/** A text of a datatype, given by its prefixed name. */
export function typed(text: string, datatype: string): Term {
  return { typed: text, datatype };
}

/** A plain text; halves of surrogate pairs, which no RDF form can write, become U+FFFD. */
export function plain(text: string): Term {
  return { text: wellFormed(text) };
}

/** A text in each language, in the order of `languages`. */
export function inLanguages(texts: Texts | undefined, languages: readonly string[]): readonly Term[] {
  return languages.flatMap((language): readonly Term[] => {
    const text = texts?.[language];
    return text === undefined ? [] : [{ text: wellFormed(text), language }];
  });
}

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}
