import {
  type Area,
  type Caller,
  type Codebook,
  corrections,
  type correctValueOperation,
  currentValues,
  initiatives,
} from "@mapwright/domain";
import type { Input } from "../desk.ts";
import { recordsOf } from "../inventory/records-of.ts";
import type { Reader } from "../ports/index.ts";
import { codebookOf } from "../protocol/codebook-of.ts";
import { mapNamed } from "../protocol/create-map.ts";
import { evidenceRelations } from "../rounds/relations.ts";

/** Whether the relation an operation declares holds between the caller and the thing of the call, by operation. */
export const relationFacts = {
  "values.correct": async (
    reader: Reader,
    caller: Caller,
    { map, initiative }: Input<typeof correctValueOperation>,
  ): Promise<boolean> => await isInArea(reader, caller, map, initiative),
  ...evidenceRelations,
};

/** Whether a caller may edit an entry: owners and coordinators all of them, editors those of their source and region. */
export async function isInArea(
  reader: Reader,
  { isKeeper, grants }: Caller,
  map: string,
  initiative: string,
): Promise<boolean> {
  const held = grants.filter((grant) => grant.map === map);
  if (isKeeper || held.some(({ role }) => role === "owner" || role === "coordinator")) return true;
  const areas = held.flatMap(({ role, area }) => (role === "editor" ? [area] : []));
  if (areas.some((area) => area === null)) return true;
  const row = await reader.one(initiatives, { map, initiative });
  if (row === undefined) return false;
  const codebook = await codebookOf(reader, await mapNamed(reader, map));
  const places = await placesOf(reader, codebook, map, initiative);
  return areas.some((area) => area !== null && holds(area, row.source, places));
}

function holds({ sources, regions }: Area, source: string, places: ReadonlySet<string>): boolean {
  return (
    (sources === undefined || sources.includes(source)) &&
    (regions === undefined || regions.some((region) => places.has(region)))
  );
}

/** Codes of the countries and regions an entry lies in, by its values in force. */
async function placesOf(
  reader: Reader,
  codebook: Codebook,
  map: string,
  initiative: string,
): Promise<ReadonlySet<string>> {
  const where = { map, initiative };
  const kinds = new Map(codebook.variables.map(({ code, kind }) => [code, kind]));
  const values = currentValues(
    codebook,
    await recordsOf(reader, map, initiative),
    await reader.rows(corrections, { where }),
  );
  return new Set(
    values.flatMap(({ variable, answer }) => {
      const kind = kinds.get(variable);
      return (kind === "country" || kind === "region") && "codes" in answer ? answer.codes : [];
    }),
  );
}
