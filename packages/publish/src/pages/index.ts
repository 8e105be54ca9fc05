export { codebookFile } from "./codebook.ts";
export { figureCsv } from "./figure-csv.ts";
export { figureOf } from "./figure-of.ts";
export { mapHead } from "./map-head.ts";
export { mapPages } from "./map-pages.ts";
export type { DrawnBoundaries } from "./places.ts";
export type { ListPackage } from "./publications.ts";
export { type TablePart, tablePart } from "./table-part.ts";
export { viewsFor } from "./views-of.ts";
