export { releaseFrozen, releaseWithdrawn } from "./events.ts";
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
