export { codebookCsv } from "./codebook-csv.ts";
export { codebookJson } from "./codebook-json.ts";
export { codebookQdc } from "./codebook-qdc.ts";
export { codebookSkosJsonLd, codebookSkosTurtle } from "./codebook-skos.ts";
export { showCodebook } from "./show-codebook.ts";
export { showDifferences } from "./show-differences.ts";
export { writeCodebook } from "./write-codebook.ts";
