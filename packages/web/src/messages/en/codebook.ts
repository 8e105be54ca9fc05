import type { Message } from "../message.ts";

/** Texts of the codebook's page. */
export const codebook = {
  version: "version {version}",
  variables: "Variables",
  derived: "computed from",
  "codebook-contents": "Contents",
  "coders-test": "A coder asks:",
  "provenance-said":
    "Marks tell where a variable or category comes from: the published brief, other publications, our reconstruction, or our proposal.",
  "provenance-seed": "Published brief",
  "provenance-reported": "Reported elsewhere",
  "provenance-reconstructed": "Reconstructed",
  "provenance-proposed": "Proposed",
  "kind-single": "one category",
  "kind-multiple": "several categories",
  "kind-ordinal": "ordered categories",
  "kind-number": "number",
  "kind-year": "year",
  "kind-date": "date",
  "kind-text": "text",
  "kind-boolean": "yes or no",
  "kind-country": "countries",
  "kind-region": "regions",
  "kind-organisations": "organisations",
  "codebook-search": "Search this codebook",
  "variables-found": {
    one: "{count} of {of} variables holds these words.",
    other: "{count} of {of} variables hold these words.",
  },
  "codebook-download": "Download:",
  "form-csv": "CSV",
  "form-json": "JSON",
  "form-ttl": "SKOS (Turtle)",
  "form-jsonld": "SKOS (JSON-LD)",
  "for-example": "for example",
} as const satisfies Readonly<Record<string, Message>>;
