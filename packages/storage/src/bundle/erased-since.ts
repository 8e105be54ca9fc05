import { erasures } from "@mapwright/domain";
import type { PersonalCell } from "@mapwright/usecases";
import { openStore, type Target } from "../open-store.ts";
import type { Manifest } from "./format.ts";

/**
 * The personal cells that the installation in a backup's place has erased, so that a restored older backup does not bring
 * them back. None when there is no readable installation, or one of another history: its records are others.
 */
export async function erasedSince(
  target: Target,
  { head }: Manifest,
): Promise<readonly Omit<PersonalCell, "content">[]> {
  try {
    const store = await openStore(target, { create: false, migrate: false });
    try {
      return await store.read(async (reader) => {
        const [entry] = await reader.storedEntries(head.seq - 1, 1);
        if (head.seq === 0 || entry?.hash !== head.hash) return [];
        const rows = await reader.rows(erasures);
        return rows.map(({ map, record, column_name: column }) => ({ map, record, column }));
      });
    } finally {
      await store.close();
    }
  } catch {
    // What is replaced may be missing, damaged or of an earlier version: restoring is then the way out, not a second error.
    return [];
  }
}
