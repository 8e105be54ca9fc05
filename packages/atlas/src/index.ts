export type { Facet } from "./facets/facet.ts";
export type { Condition, Where } from "./filter/where.ts";
export {
  type ColumnInput,
  type MultipleInput,
  missingCode,
  type NumberInput,
  type SingleInput,
  type TextInput,
} from "./table/columns.ts";
