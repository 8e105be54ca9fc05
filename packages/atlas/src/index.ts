export { type Atlas, type AtlasOptions, atlasOf } from "./atlas.ts";
export type { CrossCounts, CrossQuery, CrossSide, CrossTable } from "./crosstab/cross.ts";
export type { Facet, NumberSummary } from "./facets/facet.ts";
export type { FacetCounts, FacetOptions, Facets } from "./facets/facets.ts";
export { checkCondition } from "./filter/check-condition.ts";
export type { RowSet } from "./filter/groups.ts";
export type { PageOptions } from "./filter/page.ts";
export type { Selection } from "./filter/selection.ts";
export type { Condition, Where } from "./filter/where.ts";
export { parseWhere, whereText } from "./filter/where-text.ts";
export {
  type Codes,
  codesAt,
  type ListColumn,
  type MultipleColumn,
  missingAt,
  type NumberColumn,
  numberAt,
  reasonOrder,
  type SetColumn,
  type SingleColumn,
  type TableColumn,
  type TextColumn,
} from "./table/column.ts";
export {
  type ColumnInput,
  type MultipleInput,
  missingCode,
  type NumberInput,
  type SingleInput,
  type TextInput,
} from "./table/columns.ts";
export { decodeTable } from "./table/decode.ts";
export { encodeTable } from "./table/encode.ts";
export { columnOf, type Table } from "./table/table.ts";
export { tableOf } from "./table/table-of.ts";
export { textAt } from "./table/text.ts";
export type { Brush } from "./trends/brush.ts";
