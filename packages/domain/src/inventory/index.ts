export { initiativeOpened, initiativeStaged, organisationNamed, valueCorrected } from "./events.ts";
export {
  correctValueOperation,
  downloadForms,
  downloadInitiatives,
  listInitiatives,
  listOrganisations,
  showFlow,
  showInitiative,
} from "./operations.ts";
export { inventoryStages, type Stage, stage, stages } from "./stage.ts";
export {
  type CorrectionRow,
  corrections,
  type InitiativeRow,
  initiatives,
  type OrganisationRow,
  organisations,
} from "./tables.ts";
