import type { Subject } from "../shared/rdf.ts";

/** The class that DCAT-AP 3 expects of what a property points to, where that lies outside of the record. */
const expected: Readonly<Record<string, string>> = {
  "dcat:landingPage": "foaf:Document",
  "dcat:mediaType": "dct:MediaType",
  "dct:accessRights": "dct:RightsStatement",
  "dct:conformsTo": "dct:Standard",
  "dct:format": "dct:MediaTypeOrExtent",
  "dct:language": "dct:LinguisticSystem",
  "dct:license": "dct:LicenseDocument",
  "foaf:homepage": "foaf:Document",
  "spdx:algorithm": "spdx:ChecksumAlgorithm",
};

/** A record with the class of everything that it points to, so that its ranges can be checked and nothing has to be fetched. */
export function withClasses(subjects: readonly Subject[]): readonly Subject[] {
  const pointedAt = subjects.flatMap(({ statements }) =>
    statements.flatMap(([property, objects]) => {
      const type = expected[property];
      if (type === undefined) return [];
      return objects.flatMap((object) =>
        "iri" in object ? [{ iri: object.iri, type, statements: [] }] : [],
      );
    }),
  );
  return withoutRepeats([...subjects, ...pointedAt]);
}

function withoutRepeats(subjects: readonly Subject[]): readonly Subject[] {
  const seen = new Set<string>();
  return subjects.filter(({ iri, type }) => {
    const isNew = !seen.has(`${type} ${iri}`);
    seen.add(`${type} ${iri}`);
    return isNew;
  });
}
