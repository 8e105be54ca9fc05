import { sql } from "kysely";
import type { Migrating } from "./columns.ts";

/**
 * Forgets what commands answered by idempotency key: until here a bare hash of the input stood beside each answer, from which
 * a sealed answer could be guessed. A call that was on its way at this moment is not known again when it is repeated.
 */
export async function forgetAnswered(db: Migrating): Promise<void> {
  await sql`delete from answered`.execute(db);
}
