export type { Facet } from "./facets/facet.ts";
export type { Condition, Where } from "./filter/where.ts";
export {
  type Conversion,
  type ConversionByGroup,
  type ConversionInput,
  conversionOf,
  type SelectionOutcome,
} from "./flow/conversion.ts";
export type { Crossed, CrossedSide } from "./knowledge-map/crossed.ts";
export { type KnowledgeMap, type KnowledgeMapCell, knowledgeMapOf } from "./knowledge-map/knowledge-map.ts";
export { type Highlight, highlights } from "./search/highlights.ts";
export { parseQuery, type Query, type QueryClause } from "./search/query.ts";
export { type SearchHit, type SearchOptions, type SearchResult, searchIn } from "./search/search.ts";
export type { TextIndex } from "./search/text-index.ts";
export { textIndexOf } from "./search/text-index-of.ts";
export { type AdjustedP, adjustedP } from "./statistics/adjusted-p.ts";
export { type ChiSquareTest, chiSquareTest } from "./statistics/chi-square-test.ts";
export { clopperPearsonInterval } from "./statistics/clopper-pearson-interval.ts";
export { compareGroups, type GroupCounts, type OptionComparison } from "./statistics/compare-groups.ts";
export { type CountTable, type Margins, marginsOf } from "./statistics/contingency-table.ts";
export { type CramersV, cramersV } from "./statistics/cramers-v.ts";
export { fisherExact } from "./statistics/fisher-exact.ts";
export { fisherExactByGroups } from "./statistics/fisher-exact-groups.ts";
export { betaQuantile, incompleteBeta } from "./statistics/incomplete-beta.ts";
export { gammaUpperTail } from "./statistics/incomplete-gamma.ts";
export { logGamma } from "./statistics/log-gamma.ts";
export {
  type MultipleResponse,
  multipleResponseOf,
  type OptionCounts,
} from "./statistics/multiple-response.ts";
export { type Difference, differenceOf, type Proportion } from "./statistics/newcombe-difference.ts";
export { type Share, shareOf } from "./statistics/share.ts";
export { chiSquareUpperTail, normalCritical } from "./statistics/tails.ts";
export { type Interval, wilsonInterval } from "./statistics/wilson-interval.ts";
export {
  type ColumnInput,
  type MultipleInput,
  missingCode,
  type NumberInput,
  type SingleInput,
  type TextInput,
} from "./table/columns.ts";
