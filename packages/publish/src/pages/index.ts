export { drawnBoundaries, type ShippedBoundaries, shippedBoundaries } from "./boundaries.ts";
export { codebookFile } from "./codebook.ts";
export { figureFile } from "./figure-file.ts";
export { figureOf } from "./figure-of.ts";
export { mapHead } from "./map-head.ts";
export { type KnownOf, mapPages } from "./map-pages.ts";
export type { DrawnBoundaries } from "./places.ts";
export { type TablePart, tablePart } from "./table-part.ts";
export { viewsFor } from "./views-of.ts";
