export { type Duplicates, duplicatesAmong, duplicatesOf, keptBySurvivor } from "./duplicates.ts";
export {
  distinctionUndone,
  initiativeMerged,
  initiativeOpened,
  initiativeStaged,
  initiativesDistinguished,
  mergeUndone,
  organisationNamed,
  valueCorrected,
} from "./events.ts";
export { type Keeping, type KeptValue, keepings, united } from "./kept-value.ts";
export {
  correctValueOperation,
  distinguishInitiatives,
  downloadForms,
  downloadInitiatives,
  listDistinctions,
  listDuplicates,
  listInitiatives,
  listMerges,
  listOrganisations,
  mergeInitiative,
  showFlow,
  showInitiative,
  undoDistinction,
  undoMerge,
} from "./operations.ts";
export { initiativeShown, organisationShown } from "./shown.ts";
export { inventoryStages, type Stage, stage, stages } from "./stage.ts";
export {
  type CorrectionRow,
  corrections,
  type DistinctionRow,
  distinctions,
  type InitiativeRow,
  initiatives,
  type MergeRow,
  merges,
  type OrganisationRow,
  organisations,
} from "./tables.ts";
export { isKnown, usuallyKept } from "./usually-kept.ts";
