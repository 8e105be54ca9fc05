export { type Answer, answer } from "./answer.ts";
export { derivedAnswers } from "./derive.ts";
export { codebookAdopted } from "./events.ts";
export { codebookVersion, type ParentFinder, resolveCodebook } from "./resolve.ts";
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
  type VariableKind,
  variableCode,
  variableKinds,
  variableSchema,
} from "./schema.ts";
export { type CodebookRow, codebooks } from "./tables.ts";
