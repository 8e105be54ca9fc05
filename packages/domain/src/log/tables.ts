import { adjudications, conflicts } from "../adjudication/index.ts";
import { briefTemplates } from "../brief/index.ts";
import { codebooks } from "../codebook/index.ts";
import { codings, recodings } from "../coding/index.ts";
import { corrections, distinctions, initiatives, merges, organisations } from "../inventory/index.ts";
import { memberships, people } from "../people/index.ts";
import { maps } from "../protocol/index.ts";
import { releases } from "../release/index.ts";
import { interests, pairs, rounds, tasks } from "../rounds/index.ts";
import { verdicts } from "../screening/index.ts";
import type { Table } from "../shared/index.ts";
import { batches, erasures, profiles, records, sources, waves } from "../sources/index.ts";

/** Every table of the current state, in the order a reader meets them. */
export const stateTables = [
  maps,
  codebooks,
  sources,
  waves,
  profiles,
  batches,
  records,
  erasures,
  initiatives,
  merges,
  distinctions,
  organisations,
  corrections,
  rounds,
  pairs,
  tasks,
  interests,
  verdicts,
  codings,
  recodings,
  conflicts,
  adjudications,
  releases,
  people,
  memberships,
  briefTemplates,
] as unknown as readonly Table[];
