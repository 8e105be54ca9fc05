import type { Dialect } from "../shared/stored-row.ts";
import { createIndex, createTable, type Migrating } from "./columns.ts";
import { guard } from "./guard.ts";

/** Verdicts, codings, conflicts and how they were settled. First submissions cannot be changed or removed by SQL either. */
export async function createEvidence(db: Migrating, dialect: Dialect): Promise<void> {
  await createVerdicts(db, dialect);
  await createCodings(db, dialect);
  await createTable(db, dialect, "conflicts", ["map", "conflict"], {
    map: "text",
    conflict: "integer",
    round: "integer",
    initiative: "text",
    about: "text",
    state: "text",
    since: "text",
  });
  await createIndex(db, "conflicts", ["map", "round"]);
  await createIndex(db, "conflicts", ["map", "initiative"]);
  await createTable(db, dialect, "adjudications", ["map", "conflict"], {
    map: "text",
    conflict: "integer",
    person: "text",
    about: "text",
    initiative: "text",
    ruling: "text",
    at: "text",
  });
  await createIndex(db, "adjudications", ["map", "about"]);
  for (const table of ["verdicts", "codings", "adjudications"]) {
    await guard(db, dialect, table, "update");
    await guard(db, dialect, table, "delete");
  }
}

async function createVerdicts(db: Migrating, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, "verdicts", ["map", "task", "criterion", "revision"], {
    map: "text",
    task: "integer",
    criterion: "text",
    revision: "integer",
    round: "integer",
    initiative: "text",
    person: "text",
    level: "text",
    evidence: "text",
    reason: "text?",
    at: "text",
  });
  await createIndex(db, "verdicts", ["map", "round"]);
  await createIndex(db, "verdicts", ["map", "initiative"]);
}

async function createCodings(db: Migrating, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, "codings", ["map", "task", "revision"], {
    map: "text",
    task: "integer",
    revision: "integer",
    round: "integer",
    initiative: "text",
    person: "text",
    codebook: "text",
    submission: "text",
    reason: "text?",
    at: "text",
  });
  await createIndex(db, "codings", ["map", "round"]);
  await createIndex(db, "codings", ["map", "initiative"]);
  await createTable(db, dialect, "recodings", ["map", "initiative", "variable"], {
    map: "text",
    initiative: "text",
    variable: "text",
    codebook: "text",
    reason: "text",
    state: "text",
    since: "text",
  });
}
