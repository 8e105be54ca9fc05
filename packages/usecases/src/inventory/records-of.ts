import { duplicatesOf, merges, type RecordRow, records } from "@mapwright/domain";
import type { Reader } from "../ports/index.ts";

/**
 * The records that describe an initiative, those undone too, what counts least first: those of initiatives that were found
 * to be the same, then its own.
 */
export async function recordsOf(
  reader: Reader,
  map: string,
  initiative: string,
): Promise<readonly RecordRow[]> {
  const { describing } = duplicatesOf(await reader.rows(merges, { where: { map } }));
  const found = await Promise.all(
    describing(initiative).map((each) => reader.rows(records, { where: { map, initiative: each } })),
  );
  return found.flat();
}
