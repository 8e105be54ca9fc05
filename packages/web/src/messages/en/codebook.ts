import type { Message } from "../message.ts";

/** Texts of the codebook's page. */
export const codebook = {
  version: "version {version}",
  variables: "Variables",
  derived: "computed from other variables",
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
} as const satisfies Readonly<Record<string, Message>>;
