import { chosen } from "@mapwright/domain";
import type { Extract } from "./extract.ts";
import { initiativesCsv } from "./initiatives-csv.ts";
import { initiativesGeoJson } from "./initiatives-geo-json.ts";
import { initiativesJson, initiativesJsonLines } from "./initiatives-json.ts";
import { initiativesJsonLd } from "./initiatives-json-ld.ts";

/** A form in which a selection can be had. */
export interface ExtractForm {
  /** Its media type. */
  readonly media: string;
  write(extract: Extract): string;
}

const formNames = ["csv", "json", "jsonl", "jsonld", "geojson"] as const;

/** Every form, by the ending of its files. */
export const extractForms: Readonly<Record<(typeof formNames)[number], ExtractForm>> = {
  csv: { media: "text/csv; charset=utf-8; header=present", write: initiativesCsv },
  json: { media: "application/json", write: initiativesJson },
  jsonl: { media: "application/jsonl", write: initiativesJsonLines },
  jsonld: { media: "application/ld+json", write: initiativesJsonLd },
  geojson: { media: "application/geo+json", write: initiativesGeoJson },
};

/** The form of a name. Refused with `format-unknown` and those there are. */
export function extractForm(name: string): ExtractForm {
  return extractForms[chosen("format", name, formNames)];
}
