export { type Agreement, type AgreementOptions, agreementOf, measuresOf } from "./agreement/agreement.ts";
export { alikeIn } from "./agreement/alike.ts";
export { type AlphaBand, alphaBandOf, type Band, bandOf } from "./agreement/band.ts";
export {
  type AgreementPart,
  agreementBy,
  agreementByPair,
  agreementByWeek,
} from "./agreement/breakdown.ts";
export { brennanPrediger } from "./agreement/brennan-prediger.ts";
export { alphaByCode } from "./agreement/by-code.ts";
export type { Category } from "./agreement/category.ts";
export { checkChoice } from "./agreement/check-choice.ts";
export type { Choice, Coding, Level, Scale } from "./agreement/coding.ts";
export { cohensKappa } from "./agreement/cohens-kappa.ts";
export { type Confusion, type Contingency, confusionsOf, contingencies } from "./agreement/confusions.ts";
export { congersKappa } from "./agreement/congers-kappa.ts";
export type { Difference as CodingDifference } from "./agreement/distances.ts";
export { type AgreementCount, type DriftOptions, type DriftStep, driftOf } from "./agreement/drift.ts";
export { fleissByCategory, fleissKappa } from "./agreement/fleiss-kappa.ts";
export { gwetAc } from "./agreement/gwet-ac.ts";
export { isoWeekOf } from "./agreement/iso-week.ts";
export { type AlphaOptions, krippendorffsAlpha } from "./agreement/krippendorffs-alpha.ts";
export type { Estimate, Measure, NoMeasure } from "./agreement/measure.ts";
export { percentAgreement } from "./agreement/percent-agreement.ts";
export { type PilotResult, pilotResults, type Readiness } from "./agreement/pilot.ts";
export { type Rating, type RatingTable, ratingTableOf } from "./agreement/rating-table.ts";
export { jaccardDistance, masiDistance } from "./agreement/set-distance.ts";
export { type DisputedUnit, toDiscuss } from "./agreement/to-discuss.ts";
export { weeklyComparisons } from "./agreement/weekly-comparisons.ts";
export { weightedAlpha } from "./agreement/weighted-alpha.ts";
export type { Weighting } from "./agreement/weights.ts";
export { type Atlas, type AtlasOptions, atlasOf } from "./atlas.ts";
export type { CrossCounts, CrossQuery, CrossSide, CrossTable } from "./crosstab/cross.ts";
export {
  type Described,
  type LikelyDuplicate,
  type LikenessFactor,
  likelyDuplicates,
  likenessFactors,
} from "./duplicates/likely-duplicates.ts";
export type { Levels } from "./facets/broader.ts";
export type { Facet, NumberSummary } from "./facets/facet.ts";
export type { FacetCounts, FacetOptions, Facets } from "./facets/facets.ts";
export { checkCondition } from "./filter/check-condition.ts";
export type { RowSet } from "./filter/groups.ts";
export type { PageOptions } from "./filter/page.ts";
export type { Selection } from "./filter/selection.ts";
export type { Condition, Where } from "./filter/where.ts";
export { parseWhere, whereText } from "./filter/where-text.ts";
export {
  type Conversion,
  type ConversionByGroup,
  type ConversionInput,
  conversionOf,
  type SelectionOutcome,
} from "./flow/conversion.ts";
export { conversionInput } from "./flow/conversion-input.ts";
export { type FlowCounts, flowCountsOf } from "./flow/flow-counts.ts";
export { type GroupEffect, type RuleEffect, ruleEffectOf, type Screened } from "./flow/rule-effect.ts";
export {
  type FlowByPart,
  type FlowRecord,
  noReason,
  type ScreeningFlow,
  screeningFlowOf,
} from "./flow/screening-flow.ts";
export { type GapKind, gapKinds } from "./gap-map/gap-kinds.ts";
export { type GapCell, type GapMap, type GapMapQuery, type GapTotal, gapMapOf } from "./gap-map/gap-map.ts";
export { type CategoryLevel, type GapLine, groupsAmong, linesOf } from "./gap-map/lines.ts";
export { commonCodeOf } from "./geographic-map/common-code.ts";
export {
  drawingPlane,
  isInPlane,
  type PlanePoint,
  planePoint,
} from "./geographic-map/drawing-plane.ts";
export { laeaEurope, type ProjectedPoint } from "./geographic-map/laea-europe.ts";
export { levelOf, type PlaceLevel, placeAt, placeLevels, regionLevels } from "./geographic-map/place-code.ts";
export { codesWithin, type PlaceCounts, placeCountsOf } from "./geographic-map/place-counts.ts";
export { type PlaceGap, placeGapsOf } from "./geographic-map/place-gaps.ts";
export {
  type CoordinateVariables,
  type Extent,
  type PointCluster,
  type PointClusters,
  pointClustersOf,
} from "./geographic-map/point-clusters.ts";
export { type KnowledgeMap, type KnowledgeMapCell, knowledgeMapOf } from "./knowledge-map/knowledge-map.ts";
export { inventoryOf, releaseTable } from "./release/columns-of.ts";
export { type Highlight, highlights } from "./search/highlights.ts";
export { parseQuery, type Query, type QueryClause } from "./search/query.ts";
export { type SearchHit, type SearchOptions, type SearchResult, searchIn } from "./search/search.ts";
export { textIndexOnce } from "./search/table-index.ts";
export type { TextIndex } from "./search/text-index.ts";
export { textIndexOf } from "./search/text-index-of.ts";
export {
  type Likeness,
  likenessOf,
  type SharedFactor,
  type SimilarInitiative,
  type SimilarOptions,
  similarTo,
} from "./similarity/similar.ts";
export { type AdjustedP, adjustedP } from "./statistics/adjusted-p.ts";
export { type ChiSquareTest, chiSquareTest } from "./statistics/chi-square-test.ts";
export { clopperPearsonInterval } from "./statistics/clopper-pearson-interval.ts";
export { compareGroups, type GroupCounts, type OptionComparison } from "./statistics/compare-groups.ts";
export { type CountTable, type Margins, marginsOf } from "./statistics/contingency-table.ts";
export {
  type Axis,
  type CorrespondenceAnalysis,
  correspondenceAnalysis,
  type Point,
} from "./statistics/correspondence-analysis.ts";
export { type CramersV, cramersV } from "./statistics/cramers-v.ts";
export { fisherExact } from "./statistics/fisher-exact.ts";
export { fisherExactByGroups } from "./statistics/fisher-exact-groups.ts";
export { betaQuantile, incompleteBeta } from "./statistics/incomplete-beta.ts";
export { gammaUpperTail } from "./statistics/incomplete-gamma.ts";
export { type JointOptionTest, jointOptionTest, type OptionCase } from "./statistics/joint-option-test.ts";
export { logGamma } from "./statistics/log-gamma.ts";
export {
  type MultipleCorrespondenceAnalysis,
  multipleCorrespondenceAnalysis,
} from "./statistics/multiple-correspondence-analysis.ts";
export {
  type MultipleResponse,
  multipleResponseOf,
  type OptionCounts,
} from "./statistics/multiple-response.ts";
export { type Difference, differenceOf, type Proportion } from "./statistics/newcombe-difference.ts";
export { quantile } from "./statistics/quantile.ts";
export { seededRandom } from "./statistics/seeded-random.ts";
export { type Share, shareOf } from "./statistics/share.ts";
export {
  smallBase,
  type TableComparison,
  tableComparisonOf,
} from "./statistics/table-comparison.ts";
export { chiSquareUpperTail, normalCritical, studentCritical } from "./statistics/tails.ts";
export { type Interval, wilsonInterval } from "./statistics/wilson-interval.ts";
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
export { tableVersion } from "./table/form.ts";
export { columnOf, type Table } from "./table/table.ts";
export { tableOf } from "./table/table-of.ts";
export { textAt } from "./table/text.ts";
export { type TextCount, textCountsOf } from "./table/text-counts.ts";
export { utf8Decoded, utf8Encoded } from "./table/utf8.ts";
export type { Brush } from "./trends/brush.ts";
export { type Trend, type TrendStep, trendOf } from "./trends/trend.ts";
