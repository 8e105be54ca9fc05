export { csvMetadata } from "./csv-metadata.ts";
export { type Extract, type ExtractRequest, extractName, extractOf, extractTitle } from "./extract.ts";
export { type ExtractForm, extractForm, extractForms } from "./forms.ts";
