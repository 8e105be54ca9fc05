export { type CheckedCodebook, type CodebookText, checkCodebook } from "./check-codebook.ts";
export { readCodebookAs } from "./read-codebook-as.ts";
export { readCodebookFile } from "./read-codebook-file.ts";
export { readQdc } from "./read-qdc.ts";
