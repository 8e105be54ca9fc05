import { type Category, childrenOf, type Variable } from "@mapwright/domain";
import { inLanguages, iri, plain, type Subject } from "../shared/rdf.ts";
import { conceptAddress, provenanceNote, type SkosContext, schemeAddress } from "./skos-context.ts";

/** A category as a concept of its variable's scheme; the coder's test is its scope note. */
export function conceptSubject(context: SkosContext, variable: Variable, category: Category): Subject {
  const { languages } = context;
  const scheme = iri(schemeAddress(context, variable));
  const addressOf = (code: string) => iri(conceptAddress(context, variable, code));
  return {
    iri: conceptAddress(context, variable, category.code),
    type: "skos:Concept",
    statements: [
      ["skos:inScheme", [scheme]],
      ["skos:topConceptOf", category.parent === undefined ? [scheme] : []],
      ["skos:notation", [plain(category.code)]],
      ["skos:prefLabel", inLanguages(category.label, languages)],
      ["skos:definition", inLanguages(category.definition, languages)],
      ["skos:scopeNote", inLanguages(category.test, languages)],
      ["skos:example", (category.examples ?? []).map(plain)],
      ["skos:note", inLanguages(category.note, languages)],
      ["skos:historyNote", provenanceNote(category.provenance)],
      ["skos:broader", category.parent === undefined ? [] : [addressOf(category.parent)]],
      ["skos:narrower", childrenOf(variable, category.code).map(({ code }) => addressOf(code))],
    ],
  };
}
