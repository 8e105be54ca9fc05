import { type Kysely, type Migration, Migrator } from "kysely";
import { refuse } from "../shared/problems.ts";
import type { Database } from "../shared/schema.ts";
import type { Dialect } from "../shared/stored-row.ts";
import { createLog } from "./0001-log.ts";
import { createBlobs } from "./0002-blobs.ts";
import { createAnswered } from "./0003-answered.ts";
import { createMapsAndCodebooks } from "./0004-maps-and-codebooks.ts";
import { createSources } from "./0005-sources.ts";
import { createInventory } from "./0006-inventory.ts";
import { createReleases } from "./0007-releases.ts";
import { createPersonal } from "./0008-personal.ts";
import { countKept } from "./0009-kept-count.ts";
import { createRounds } from "./0010-rounds.ts";
import { createEvidence } from "./0011-evidence.ts";
import { createEnvelopes } from "./0012-envelopes.ts";
import { createPeople } from "./0013-people.ts";
import { createAccounts } from "./0014-accounts.ts";
import { forgetAnswered } from "./0015-forget-answered.ts";
import { createSignIn } from "./0016-sign-in.ts";
import { createBriefTemplates } from "./0017-brief-templates.ts";
import { createMerges } from "./0018-merges.ts";
import { countPeopleBefore } from "./0019-people-before.ts";
import { createDistinctions } from "./0020-distinctions.ts";
import { createTries } from "./0021-tries.ts";
import { addKeptValues } from "./0022-kept-values.ts";
import type { Migrating } from "./columns.ts";

/** Forward only. A released step never changes; a new need is a new step. */
const steps: Readonly<Record<string, (db: Migrating, dialect: Dialect) => Promise<void>>> = {
  "0001-log": createLog,
  "0002-blobs": createBlobs,
  "0003-answered": createAnswered,
  "0004-maps-and-codebooks": createMapsAndCodebooks,
  "0005-sources": createSources,
  "0006-inventory": createInventory,
  "0007-releases": createReleases,
  "0008-personal": createPersonal,
  "0009-kept-count": countKept,
  "0010-rounds": createRounds,
  "0011-evidence": createEvidence,
  "0012-envelopes": createEnvelopes,
  "0013-people": createPeople,
  "0014-accounts": createAccounts,
  "0015-forget-answered": forgetAnswered,
  "0016-sign-in": createSignIn,
  "0017-brief-templates": createBriefTemplates,
  "0018-merges": createMerges,
  "0019-people-before": countPeopleBefore,
  "0020-distinctions": createDistinctions,
  "0021-tries": createTries,
  "0022-kept-values": addKeptValues,
};

export const migrationNames: readonly string[] = Object.keys(steps);

/** Names of the steps a database has taken, in order; none when it is new. */
export async function takenSteps(db: Database, schema?: string): Promise<readonly string[]> {
  const tables = await db.introspection.getTables();
  const found = tables.some(
    (table) => table.name === "migrations" && (schema === undefined || table.schema === schema),
  );
  if (!found) return [];
  const named = db as unknown as Kysely<{ migrations: { name: string } }>;
  return (await named.selectFrom("migrations").select("name").orderBy("name").execute()).map(
    (row) => row.name,
  );
}

/** Refuses a database that a newer Mapwright has written. */
export function refuseNewer(taken: readonly string[], place: string): void {
  const unknown = taken.find((name) => !migrationNames.includes(name));
  if (unknown !== undefined)
    refuse(
      "schema-newer",
      `${place} was written by a newer Mapwright: it has taken the step "${unknown}", which this version does not know.`,
      "Run the newer version, or restore a backup made by this one.",
      { value: unknown },
    );
}

/** Takes all steps that are missing. */
export async function migrate(db: Database, dialect: Dialect, schema?: string): Promise<void> {
  const migrations = Object.fromEntries(
    Object.entries(steps).map(([name, up]): [string, Migration] => [name, { up: (on) => up(on, dialect) }]),
  );
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableName: "migrations",
    migrationLockTableName: "migrations_lock",
    ...(schema === undefined ? {} : { migrationTableSchema: schema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw new Error("The tables could not be brought up to date.", { cause: error });
}
