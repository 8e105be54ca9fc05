import type { Dialect } from "../shared/stored-row.ts";
import { createTable, type Migrating } from "./columns.ts";
import { guard } from "./guard.ts";

/** Releases: everything but the reason of a withdrawal stays as it was frozen. */
export async function createReleases(db: Migrating, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, "releases", ["map", "release"], {
    map: "text",
    release: "integer",
    sha256: "text",
    frozen_at: "text",
    manifest: "text",
    withdrawn: "text?",
  });
  await guard(db, dialect, "releases", "update", ["map", "release", "sha256", "frozen_at", "manifest"]);
  await guard(db, dialect, "releases", "delete");
}
