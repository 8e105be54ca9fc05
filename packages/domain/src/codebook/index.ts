export { codebookVersionId, type ParentFinder, parentsAmong } from "./ancestry.ts";
export { type Answer, answer } from "./answer.ts";
export { codebookAsFile } from "./as-file.ts";
export { type AnswerFinding, checkAnswers } from "./check-answers.ts";
export { derivationSources } from "./derivation-sources.ts";
export { type DerivationContext, deriveValues } from "./derive.ts";
export type { Change, CodebookDifference, DifferenceSide } from "./difference.ts";
export { codebookDifferences } from "./differences.ts";
export { codebookAdopted } from "./events.ts";
export { codebookJsonSchema } from "./json-schema.ts";
export { allowsSeveral, canBeFacet, hasCategories, hasCodes } from "./kinds.ts";
export { branchOf, categoryOf, categoryOrder, childrenOf, orderedCodes, variableOf } from "./queries.ts";
export { type Examined, examineCodebook, resolveCodebook } from "./resolve.ts";
export {
  type Category,
  type Codebook,
  type CodebookFile,
  type Condition,
  type ConsistencyRule,
  categorySchema,
  code,
  codebookFile,
  consistencyRule,
  type Derivation,
  derivation,
  type Provenance,
  provenances,
  steps,
  type Variable,
  type VariableEntry,
  type VariableKind,
  variableCode,
  variableKinds,
  variableSchema,
} from "./schema.ts";
export { type CodebookRow, codebooks } from "./tables.ts";
