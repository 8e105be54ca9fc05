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
  return await recordsAmong(reader, map, describing(initiative));
}

/** The records of several initiatives, in the order of their ids as given. */
export async function recordsAmong(
  reader: Reader,
  map: string,
  ids: readonly string[],
): Promise<readonly RecordRow[]> {
  const found = await Promise.all(
    ids.map((initiative) => reader.rows(records, { where: { map, initiative } })),
  );
  return found.flat();
}
