import { type Codebook, childrenOf, type Variable } from "@mapwright/domain";
import { baseAddress } from "../shared/base-address.ts";
import { languagesOf } from "../shared/languages.ts";
import { inLanguages, iri, plain, type Subject } from "../shared/rdf.ts";
import { conceptSubject } from "./skos-concept.ts";
import { conceptAddress, provenanceNote, type SkosContext, schemeAddress } from "./skos-context.ts";

/**
 * A codebook in SKOS: the codebook as a data set, a concept scheme for each variable with categories, a concept for each
 * category. Addresses are `BASE/ID/VARIABLE/CATEGORY` and keep across versions; `dct:hasVersion` names the version.
 */
export function skosGraph(codebook: Codebook, base: string): readonly Subject[] {
  const address = `${baseAddress(base)}/${codebook.id}`;
  const context = { codebook, address, languages: languagesOf(codebook) };
  const listed = codebook.variables.filter(({ categories }) => categories.length > 0);
  return [
    codebookSubject(context, listed),
    ...listed.flatMap((variable) => [
      schemeSubject(context, variable),
      ...variable.categories.map((category) => conceptSubject(context, variable, category)),
      ...(variable.kind === "ordinal" ? [orderSubject(context, variable)] : []),
    ]),
  ];
}

function codebookSubject(context: SkosContext, listed: readonly Variable[]): Subject {
  const { codebook, address, languages } = context;
  return {
    iri: address,
    type: "dcat:Dataset",
    statements: [
      ["dct:identifier", [plain(codebook.id)]],
      ["dct:title", inLanguages(codebook.title, languages)],
      ["dct:description", inLanguages(codebook.description, languages)],
      ["dct:source", codebook.source === undefined ? [] : [plain(codebook.source)]],
      ...versionStatements(context, ""),
      ["dct:hasPart", listed.map((variable) => iri(schemeAddress(context, variable)))],
    ],
  };
}

function schemeSubject(context: SkosContext, variable: Variable): Subject {
  const { languages, address } = context;
  return {
    iri: schemeAddress(context, variable),
    type: "skos:ConceptScheme",
    statements: [
      ["dct:identifier", [plain(variable.code)]],
      ["skos:notation", variable.number === undefined ? [] : [plain(variable.number)]],
      ["dct:title", inLanguages(variable.label, languages)],
      ["skos:prefLabel", inLanguages(variable.label, languages)],
      ["skos:definition", inLanguages(variable.definition, languages)],
      ["skos:scopeNote", inLanguages(variable.test, languages)],
      ["skos:note", inLanguages(variable.note, languages)],
      ["skos:historyNote", provenanceNote(variable.provenance)],
      ["skos:editorialNote", [{ text: marksOf(variable), language: "en" }]],
      ["dct:isPartOf", [iri(address)]],
      ...versionStatements(context, `/${variable.code}`),
      ["xkos:numberOfLevels", [{ integer: levelsOf(variable) }]],
      [
        "skos:hasTopConcept",
        childrenOf(variable).map(({ code }) => iri(conceptAddress(context, variable, code))),
      ],
    ],
  };
}

/** What concept schemes have no word for, so that a reader of ours gets the variable back. */
function marksOf({ kind, step, evidence, dominant }: Variable): string {
  const marks = [`kind ${kind}`, `step ${step}`];
  if (evidence !== undefined) marks.push(`evidence ${evidence}`);
  if (dominant === true) marks.push("main first");
  return `Mapwright: ${marks.join(", ")}`;
}

function versionStatements({ codebook, address }: SkosContext, below: string): Subject["statements"] {
  return [
    ["owl:versionInfo", [plain(codebook.version)]],
    ["dct:hasVersion", [iri(`${address}/${codebook.version}${below}`)]],
    ...licenceStatements(codebook.licence),
  ];
}

/** `dct:license` wants an address: one that is given, or that of an SPDX identifier. Other words are `dct:rights`. */
function licenceStatements(licence: string | undefined): Subject["statements"] {
  if (licence === undefined) return [];
  if (/^https?:\/\//.test(licence)) return [["dct:license", [iri(licence)]]];
  if (/^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(licence))
    return [["dct:license", [iri(`http://spdx.org/licenses/${licence}`)]]];
  return [["dct:rights", [plain(licence)]]];
}

/** The order of an ordinal variable, lowest first, which concept schemes cannot say. */
function orderSubject(context: SkosContext, variable: Variable): Subject {
  const members = variable.categories.map(({ code }) => iri(conceptAddress(context, variable, code)));
  return {
    iri: `${schemeAddress(context, variable)}#order`,
    type: "skos:OrderedCollection",
    statements: [
      ["skos:prefLabel", inLanguages(variable.label, context.languages)],
      ["skos:memberList", [{ list: members }]],
    ],
  };
}

/** How many levels of categories lie below each other. */
function levelsOf(variable: Variable): number {
  const below = (code?: string): number =>
    Math.max(0, ...childrenOf(variable, code).map((child) => 1 + below(child.code)));
  return below();
}
