const text = { type: "string", minLength: 1 } as const;
const address = { type: "string", format: "uri", pattern: "^(https|http|ftp|sftp)://.+" } as const;
const date = { type: "string", format: "date" } as const;

const entity = {
  type: "object",
  additionalProperties: false,
  required: ["name"],
  properties: { name: text, website: address, email: { type: "string", format: "email" }, orcid: address },
};

/**
 * The Citation File Format 1.2.0 as far as data sets need it. Written for these tests from the schema guide (Druskat et al. 2021,
 * doi:10.5281/zenodo.5171937, CC BY 4.0): no keys but those of the format, the four that it requires, and the form of each value.
 */
export const citationFileSchema = {
  type: "object",
  additionalProperties: false,
  required: ["authors", "cff-version", "message", "title"],
  properties: {
    "cff-version": { const: "1.2.0" },
    message: text,
    type: { enum: ["dataset", "software"] },
    title: text,
    abstract: text,
    authors: { type: "array", minItems: 1, uniqueItems: true, items: entity },
    contact: { type: "array", minItems: 1, items: entity },
    version: { type: ["string", "number"] },
    "date-released": date,
    doi: { type: "string", pattern: "^10\\.\\d{4,9}(\\.\\d+)?/[A-Za-z0-9:/_;\\-.()\\[\\]\\\\]+$" },
    identifiers: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["type", "value"],
        properties: { type: { enum: ["doi", "url", "swh", "other"] }, value: text, description: text },
      },
    },
    keywords: { type: "array", minItems: 1, items: text },
    license: text,
    "license-url": address,
    repository: address,
    url: address,
  },
};
