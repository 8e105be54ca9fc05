const text = { type: "string", minLength: 1 } as const;
const address = { type: "string", format: "uri" } as const;
const oneOf = (words: string) => ({ enum: words.split(" ") });
const list = (properties: object, required: readonly string[], minItems = 0) => ({
  type: "array",
  minItems,
  items: { type: "object", additionalProperties: false, properties, required },
});

/**
 * The JSON form of DataCite's metadata schema 4.5 as far as data sets need it: mandatory properties, controlled lists and forms of
 * values. Written for these tests from the documentation of the schema (https://datacite-metadata-schema.readthedocs.io, CC BY
 * 4.0). A DOI, which DataCite mints, is not asked for; `url` is what its REST service wants beside the schema.
 */
export const dataciteSchema = {
  type: "object",
  additionalProperties: false,
  required: ["types", "creators", "titles", "publisher", "publicationYear", "schemaVersion"],
  properties: {
    doi: { type: "string", pattern: "^10\\.\\d{4,9}/\\S+$" },
    url: address,
    types: {
      type: "object",
      additionalProperties: false,
      required: ["resourceTypeGeneral"],
      properties: {
        resourceType: text,
        resourceTypeGeneral: oneOf(
          "Audiovisual Book BookChapter Collection ComputationalNotebook ConferencePaper ConferenceProceeding DataPaper Dataset Dissertation Event Image Instrument InteractiveResource Journal JournalArticle Model OutputManagementPlan PeerReview PhysicalObject Preprint Report Service Software Sound Standard StudyRegistration Text Workflow Other",
        ),
      },
    },
    creators: list({ name: text, nameType: oneOf("Organizational Personal"), lang: text }, ["name"], 1),
    titles: list(
      { title: text, titleType: oneOf("AlternativeTitle Subtitle TranslatedTitle Other"), lang: text },
      ["title"],
      1,
    ),
    publisher: { type: "object", required: ["name"], properties: { name: text, lang: text } },
    publicationYear: { type: "string", pattern: "^\\d{4}$" },
    language: { type: "string", pattern: "^[a-z]{2,3}(-[A-Za-z0-9]+)*$" },
    version: text,
    dates: list(
      {
        date: { type: "string", pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?(/\\d{4}(-\\d{2}(-\\d{2})?)?)?$" },
        dateType: oneOf(
          "Accepted Available Copyrighted Collected Created Issued Submitted Updated Valid Withdrawn Other",
        ),
      },
      ["date", "dateType"],
    ),
    descriptions: list(
      {
        description: text,
        descriptionType: oneOf("Abstract Methods SeriesInformation TableOfContents TechnicalInfo Other"),
        lang: text,
      },
      ["description", "descriptionType"],
    ),
    alternateIdentifiers: list({ alternateIdentifier: text, alternateIdentifierType: text }, [
      "alternateIdentifier",
      "alternateIdentifierType",
    ]),
    rightsList: list({ rights: text, rightsUri: address, rightsIdentifier: text, lang: text }, []),
    schemaVersion: { const: "http://datacite.org/schema/kernel-4" },
  },
};
