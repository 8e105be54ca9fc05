export { type Duplicates, duplicatesAmong, duplicatesOf } from "./duplicates.ts";
export {
  initiativeMerged,
  initiativeOpened,
  initiativeStaged,
  mergeUndone,
  organisationNamed,
  valueCorrected,
} from "./events.ts";
export {
  correctValueOperation,
  downloadForms,
  downloadInitiatives,
  listInitiatives,
  listMerges,
  listOrganisations,
  mergeInitiative,
  showFlow,
  showInitiative,
  undoMerge,
} from "./operations.ts";
export { inventoryStages, type Stage, stage, stages } from "./stage.ts";
export {
  type CorrectionRow,
  corrections,
  type InitiativeRow,
  initiatives,
  type MergeRow,
  merges,
  type OrganisationRow,
  organisations,
} from "./tables.ts";
