import { codebookVersionId, type ReleasedInitiative, textIn, type Value } from "@mapwright/domain";
import { aboutExtract } from "./about-extract.ts";
import { countedAnswer } from "./columns.ts";
import { addressOf, type Extract } from "./extract.ts";
import { nameOf } from "./initiative-name.ts";

/** Where texts of an initiative stand in schema.org. */
const texts = { description: "description", website: "url" } as const;

/**
 * A selection as JSON-LD in the words of schema.org: a data set with its version, licence and credit, about its initiatives,
 * each a project with a property for every value that counts. Codes are linked to their SKOS concepts when the site is
 * known. The context is written out, so that nothing is fetched to read it.
 */
export function initiativesJsonLd(extract: Extract): string {
  const { map, initiatives, places, language } = extract;
  const about = aboutExtract(extract);
  const { description } = map.content.map;
  const edition = about.release === null ? "draft" : String(about.release.number);
  const document = {
    "@context": { "@vocab": "https://schema.org/" },
    ...(places === null ? {} : { "@id": places.release }),
    "@type": "Dataset",
    name: about.title,
    description: [
      textIn(description ?? {}, language)?.text,
      about.synthetic,
      about.filter.words === null ? undefined : `Filter: ${about.filter.words}.`,
      `${about.selected} of ${about.of} initiatives.`,
    ]
      .filter((part) => typeof part === "string")
      .join(" "),
    version: edition,
    ...(about.release === null
      ? { creativeWorkStatus: "Draft" }
      : { identifier: `sha256:${about.release.sha256}`, datePublished: about.release.frozenAt.slice(0, 10) }),
    ...(about.licence === null ? {} : { license: about.licence.address ?? about.licence.name }),
    ...(about.attribution === null ? {} : { creator: { "@type": "Organization", name: about.attribution } }),
    ...(about.citation === null ? {} : { creditText: about.citation }),
    ...(about.retrievedFrom === null ? {} : { url: about.retrievedFrom }),
    isBasedOn: about.sources.map(({ title, address, licence }) => ({
      "@type": "Dataset",
      name: textIn(title, language)?.text,
      ...(address === null ? {} : { url: address }),
      ...(licence === null ? {} : { license: licence }),
    })),
    about: initiatives.map((initiative) => projectOf(extract, initiative)),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function projectOf(extract: Extract, initiative: ReleasedInitiative): object {
  const { places, language } = extract;
  const address = addressOf(extract, initiative.initiative);
  const said = Object.entries(texts).flatMap(([variable, property]) => {
    const answer = countedAnswer(initiative, variable);
    const found = "text" in answer ? textIn(answer.text, language) : undefined;
    return found === undefined ? [] : [[property, found.text]];
  });
  return {
    ...(places === null ? {} : { "@id": address }),
    "@type": "Project",
    identifier: initiative.initiative,
    name: nameOf(initiative, language),
    ...Object.fromEntries(said),
    additionalProperty: initiative.values
      .filter(({ variable, state }) => state !== "suggested" && variable !== "name" && !(variable in texts))
      .flatMap((value) => propertiesOf(extract, value)),
  };
}

function propertiesOf({ map: { content }, places, language }: Extract, value: Value): readonly object[] {
  const { variable, answer, state } = value;
  const known = content.codebook.variables.find(({ code }) => code === variable);
  const codebooks = places?.codebooks ?? null;
  const base = codebooks === null ? undefined : `${codebooks}/${content.codebook.id}/${variable}`;
  const property = {
    "@type": "PropertyValue",
    propertyID: base ?? variable,
    name: textIn(known?.label ?? {}, language)?.text ?? variable,
    measurementTechnique: `${state}, ${codebookVersionId(content.codebook)}`,
  };
  if ("missing" in answer) return [{ ...property, value: null, description: answer.missing }];
  if ("codes" in answer)
    return answer.codes.map((code) => {
      const category = known?.categories.find((each) => each.code === code);
      const label = category && textIn(category.label, language)?.text;
      const concept =
        base === undefined || category === undefined ? {} : { valueReference: { "@id": `${base}/${code}` } };
      return { ...property, value: code, ...(label === undefined ? {} : { description: label }), ...concept };
    });
  if ("number" in answer) return [{ ...property, value: answer.number }];
  if ("date" in answer) return [{ ...property, value: answer.date }];
  if ("text" in answer) return [{ ...property, value: textIn(answer.text, language)?.text }];
  return answer.organisations.map(({ organisation, role }) => {
    const name = content.organisations.find((each) => each.organisation === organisation)?.name;
    return { ...property, value: name ?? organisation, description: role };
  });
}
