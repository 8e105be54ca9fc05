import type { Dialect } from "../shared/stored-row.ts";
import { createTable, type Migrating } from "./columns.ts";
import { guard } from "./guard.ts";

/** Templates of briefs, a row for each version; none changes. */
export async function createBriefTemplates(db: Migrating, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, "brief_templates", ["map", "template", "version"], {
    map: "text",
    template: "text",
    version: "integer",
    text: "text",
    offered: "boolean",
    saved_at: "text",
    saved_by: "text",
  });
  await guard(db, dialect, "brief_templates", "update");
  await guard(db, dialect, "brief_templates", "delete");
}
