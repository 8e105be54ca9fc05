import type { Texts } from "@mapwright/domain";

/** What a statement says about its subject. */
export type Term =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: string }
  | { readonly integer: number }
  | { readonly list: readonly Term[] };

/** All that is said about one subject, in the order it should be written. Properties are prefixed names. */
export interface Subject {
  readonly iri: string;
  readonly type: string;
  readonly statements: readonly (readonly [property: string, objects: readonly Term[]])[];
}

/** The namespaces of the prefixed names in use. */
export const prefixes: Readonly<Record<string, string>> = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  owl: "http://www.w3.org/2002/07/owl#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xkos: "http://rdf-vocabulary.ddialliance.org/xkos#",
};

export function iri(address: string): Term {
  return { iri: address };
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
