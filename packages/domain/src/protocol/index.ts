export { type Criterion, criterion, type Level, level, levels } from "./criterion.ts";
export {
  criteriaOf,
  type Decision,
  type DecisionRule,
  decide,
  decisionRule,
  type RuleCondition,
  type RuleStage,
  ruleStages,
} from "./decision-rule.ts";
export { codebookPutInForce, mapCreated, mapDescribed, protocolWritten } from "./events.ts";
export { iesiProtocol } from "./iesi-protocol.ts";
export {
  adoptCodebookOperation,
  createMapOperation,
  describeMapOperation,
  showProtocol,
  tryRule,
  writeProtocol,
} from "./operations.ts";
export { proposedPrefix, proposedSlug } from "./proposed.ts";
export { type MapDescription, mapDescription, type Protocol, protocol } from "./schema.ts";
export { type MapRow, maps } from "./tables.ts";
export { verdictVariables } from "./verdict-variables.ts";
