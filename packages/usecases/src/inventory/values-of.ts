import {
  type Codebook,
  corrections,
  currentValues,
  duplicatesOf,
  keptBySurvivor,
  merges,
  type RecordRow,
  type Value,
} from "@mapwright/domain";
import type { Reader } from "../ports/index.ts";
import { recordsAmong } from "./records-of.ts";

/** The values of one initiative that count: what its records say, what people gave, and what merges kept. */
export async function valuesOf(
  reader: Reader,
  map: string,
  codebook: Codebook,
  initiative: string,
  found?: readonly RecordRow[],
): Promise<readonly Value[]> {
  const given = await reader.rows(corrections, { where: { map, initiative } });
  // Where its records are to be found as well, all merges of the map say which those are.
  const where = found === undefined ? { map } : { map, survivor: initiative };
  const merged = await reader.rows(merges, { where });
  return currentValues(
    codebook,
    found ?? (await recordsAmong(reader, map, duplicatesOf(merged).describing(initiative))),
    given,
    keptBySurvivor(merged).get(initiative),
  );
}
