import type { Dialect } from "../shared/stored-row.ts";
import { createTable, type Migrating } from "./columns.ts";

export async function createMapsAndCodebooks(db: Migrating, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, "maps", ["map"], {
    map: "text",
    description: "text",
    codebook: "text?",
    protocol: "text?",
    created_seq: "integer",
  });
  await createTable(db, dialect, "codebooks", ["map", "codebook"], {
    map: "text",
    codebook: "text",
    document: "text",
    adopted_seq: "integer",
  });
}
