import {
  type Codebook,
  corrections,
  currentValues,
  keptBySurvivor,
  merges,
  type RecordRow,
  type Value,
} from "@mapwright/domain";
import type { Reader } from "../ports/index.ts";
import { recordsOf } from "./records-of.ts";

/** The values of one initiative that count: what its records say, what people gave, and what merges kept. */
export async function valuesOf(
  reader: Reader,
  map: string,
  codebook: Codebook,
  initiative: string,
  found?: readonly RecordRow[],
): Promise<readonly Value[]> {
  const given = await reader.rows(corrections, { where: { map, initiative } });
  const merged = await reader.rows(merges, { where: { map, survivor: initiative } });
  return currentValues(
    codebook,
    found ?? (await recordsOf(reader, map, initiative)),
    given,
    keptBySurvivor(merged).get(initiative),
  );
}
