export { initiativeOpened, initiativeStaged, organisationNamed, valueCorrected } from "./events.ts";
export {
  downloadForms,
  downloadInitiatives,
  listInitiatives,
  listOrganisations,
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
