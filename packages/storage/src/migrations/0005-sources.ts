import type { Dialect } from "../shared/stored-row.ts";
import { createIndex, createTable, type Migrating } from "./columns.ts";

/** Sources, waves, profiles, batches and the records they brought. */
export async function createSources(db: Migrating, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, "sources", ["map", "source"], {
    map: "text",
    source: "text",
    title: "text",
    address: "text?",
    licence: "text?",
    attribution: "text?",
  });
  await createTable(db, dialect, "waves", ["map", "wave"], {
    map: "text",
    wave: "text",
    position: "integer",
  });
  await createTable(db, dialect, "profiles", ["map", "profile"], {
    map: "text",
    profile: "text",
    sha256: "text",
    document: "text",
  });
  await createBatches(db, dialect);
  await createRecords(db, dialect);
}

async function createBatches(db: Migrating, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, "batches", ["map", "batch"], {
    map: "text",
    batch: "integer",
    source: "text",
    wave: "text",
    profile: "text",
    profile_sha256: "text",
    file: "text",
    file_sha256: "text",
    rows: "integer",
    accepted: "integer",
    repaired: "integer",
    refused: "integer",
    initiatives: "integer",
    good_rows_only: "boolean",
    problems: "text",
    state: "text",
  });
  await createIndex(db, "batches", ["map", "file_sha256"]);
}

async function createRecords(db: Migrating, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, "records", ["map", "record"], {
    map: "text",
    record: "integer",
    batch: "integer",
    row: "integer",
    external_id: "text?",
    initiative: "text",
    raw: "text",
    values: "text",
    state: "text",
  });
  await createIndex(db, "records", ["map", "initiative"]);
  await createIndex(db, "records", ["map", "batch"]);
}
