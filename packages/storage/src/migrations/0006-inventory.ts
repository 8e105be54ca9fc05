import type { Dialect } from "../shared/stored-row.ts";
import { createIndex, createTable, type Migrating } from "./columns.ts";

/** Initiatives, organisations and corrections. */
export async function createInventory(db: Migrating, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, "initiatives", ["map", "initiative"], {
    map: "text",
    initiative: "text",
    stage: "text",
    stage_reason: "text?",
    wave: "text",
    source: "text",
    external_id: "text?",
  });
  await createIndex(db, "initiatives", ["map", "source", "external_id"]);
  await createTable(db, dialect, "organisations", ["map", "organisation"], {
    map: "text",
    organisation: "text",
    name: "text",
    identity: "text",
    country: "text?",
    sector: "text?",
  });
  await createIndex(db, "organisations", ["map", "identity"]);
  await createTable(db, dialect, "corrections", ["map", "correction"], {
    map: "text",
    correction: "integer",
    initiative: "text",
    variable: "text",
    value: "text",
    superseded_by: "integer?",
  });
  await createIndex(db, "corrections", ["map", "initiative"]);
}
