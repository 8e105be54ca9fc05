export { type Answered, answers, type Desk } from "./answer.ts";
export { type Asked, askedOf, type Question, searchMap, titleAt } from "./atlas/ask.ts";
export { facetVariables, knowledgeMapVariables } from "./atlas/chosen-variables.ts";
export { type Edition, type LoadedMap, parseEdition, Shelf } from "./atlas/shelf.ts";
export { type BriefContext, type BriefRequest, checkBrief, renderBrief } from "./brief/brief.ts";
export {
  type BriefFormat,
  type BriefNumberRow,
  type BriefOrder,
  type BriefTemplate,
  briefFormats,
  type CheckedBrief,
  type Press,
  type RenderedBrief,
} from "./brief/press.ts";
export * from "./log/index.ts";
export * from "./ports/index.ts";
export { codebookOf } from "./protocol/codebook-of.ts";
export { createMap, mapNamed } from "./protocol/create-map.ts";
export { contentOf } from "./release/content-of.ts";
export {
  freezeRelease,
  keptContent,
  lastRelease,
  releaseNumbered,
  withdrawRelease,
} from "./release/freeze.ts";
export { type ImportReport, type ImportRequest, importFile } from "./sources/import-file.ts";
export { undoBatch } from "./sources/undo-batch.ts";
