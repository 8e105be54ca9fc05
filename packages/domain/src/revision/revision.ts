import type { Codebook } from "../codebook/index.ts";
import type { MigrationStep } from "../coding/index.ts";

/** A codebook as it would be, and what that does to values. */
export interface Revision {
  readonly codebook: Codebook;
  readonly plan: readonly MigrationStep[];
}
