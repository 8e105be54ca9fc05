import type { Dialect } from "../shared/stored-row.ts";
import { createIndex, createTable, type Migrating } from "./columns.ts";

/** Rounds, pairs, tasks and declared interests. */
export async function createRounds(db: Migrating, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, "rounds", ["map", "round"], {
    map: "text",
    round: "integer",
    kind: "text",
    pilot: "boolean",
    plan: "text",
    codebook: "text",
    gold_commitment: "text?",
    state: "text",
    opened_at: "text",
    opened_by: "text",
  });
  await createTable(db, dialect, "pairs", ["map", "round", "initiative"], {
    map: "text",
    round: "integer",
    initiative: "text",
    state: "text",
    lacking: "integer",
    since: "text",
  });
  await createIndex(db, "pairs", ["map", "initiative"]);
  await createTable(db, dialect, "tasks", ["map", "task"], {
    map: "text",
    task: "integer",
    round: "integer",
    initiative: "text",
    person: "text",
    state: "text",
    commitment: "text?",
    allotted_at: "text",
    submitted_at: "text?",
    reason: "text?",
  });
  for (const column of ["round", "person", "initiative"]) await createIndex(db, "tasks", ["map", column]);
  await createTable(db, dialect, "interests", ["map", "interest"], {
    map: "text",
    interest: "integer",
    person: "text",
    subject: "text",
    reason: "text",
    ended: "boolean",
  });
  await createIndex(db, "interests", ["map", "person"]);
}
