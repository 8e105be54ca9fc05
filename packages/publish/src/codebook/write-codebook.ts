import type { Codebook, CodebookForm } from "@mapwright/domain";
import { codebookCsv } from "./codebook-csv.ts";
import { codebookJson } from "./codebook-json.ts";
import { codebookQdc } from "./codebook-qdc.ts";
import { codebookSkosJsonLd, codebookSkosTurtle } from "./codebook-skos.ts";
import { codebookYaml } from "./codebook-yaml.ts";

interface Form {
  readonly ending: string;
  readonly media: string;
  readonly write: (codebook: Codebook, base: string) => string;
}

/** Every form that a codebook is written in. */
const forms: Readonly<Record<CodebookForm, Form>> = {
  yaml: { ending: "yaml", media: "application/yaml", write: codebookYaml },
  json: { ending: "json", media: "application/json", write: codebookJson },
  csv: { ending: "csv", media: "text/csv; charset=utf-8", write: codebookCsv },
  turtle: { ending: "ttl", media: "text/turtle; charset=utf-8", write: codebookSkosTurtle },
  jsonld: { ending: "jsonld", media: "application/ld+json", write: codebookSkosJsonLd },
  qdc: { ending: "qdc", media: "application/xml", write: (codebook) => codebookQdc(codebook) },
};

/** A codebook as a file in a form; `base` begins the addresses of its concepts, where the form has any. */
export function writeCodebook(form: CodebookForm, codebook: Codebook, base: string) {
  const { ending, media, write } = forms[form];
  return { name: `${codebook.id}-${codebook.version}.${ending}`, media, content: write(codebook, base) };
}
