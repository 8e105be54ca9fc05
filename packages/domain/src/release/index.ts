export { type Citation, type Cited, citationForms, citationOf, citedRelease } from "./citation.ts";
export { readReleaseText, releaseText } from "./content.ts";
export { currentValues } from "./current-values.ts";
export { releaseDifferences } from "./differences.ts";
export { releaseFrozen, releaseTakenOver, releaseWithdrawn } from "./events.ts";
export { keptInstead, saidOf, type Wanted } from "./kept-instead.ts";
export {
  compareReleasesOperation,
  countFacets,
  crossTabulate,
  freezeReleaseOperation,
  listMaps,
  previewRelease,
  searchInitiatives,
  showCodebook,
  showMap,
  showRelease,
  withdrawReleaseOperation,
} from "./operations.ts";
export { type OrganisationRole, organisationRoles } from "./organisation-roles.ts";
export { parseRelease } from "./parse-release.ts";
export { releasedDuplicates } from "./released-duplicates.ts";
export type {
  ReleaseContent,
  ReleaseDifferences,
  ReleasedBatch,
  ReleasedInitiative,
  ReleasedOrganisation,
  ReleasedSource,
  ReleaseManifest,
} from "./schema.ts";
export { type ReleaseRow, releases } from "./tables.ts";
export { type ValueChange, valueChanges } from "./value-changes.ts";
