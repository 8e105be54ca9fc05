import {
  type Area,
  type Caller,
  type Codebook,
  conflicts,
  corrections,
  type correctValueOperation,
  currentValues,
  initiatives,
  records,
  tasks,
} from "@mapwright/domain";
import type { Input } from "../desk.ts";
import type { Reader } from "../ports/index.ts";
import { codebookOf } from "../protocol/codebook-of.ts";
import { mapNamed } from "../protocol/create-map.ts";

/** Whether the relation an operation declares holds between the caller and the thing of the call, by operation. */
export const relationFacts = {
  "values.correct": async (
    reader: Reader,
    caller: Caller,
    { map, initiative }: Input<typeof correctValueOperation>,
  ): Promise<boolean> => await isInArea(reader, caller, map, initiative),
  "tasks.mine": isSomebody,
  "interests.declare": isSomebody,
  "interests.end": isSomebody,
  "tasks.show": isAllotted,
  "tasks.undo": isAllotted,
  "tasks.decline": isAllotted,
  "screening.draft": isAllotted,
  "screening.submit": isAllotted,
  "screening.change": isAllotted,
  "coding.draft": isAllotted,
  "coding.check": isAllotted,
  "coding.suggestion": isAllotted,
  "coding.submit": isAllotted,
  "coding.change": isAllotted,
  "conflicts.show": isNotOfPair,
  "conflicts.settle": isNotOfPair,
};

/** What answers of these operations hold is the caller's own by the way they are found. */
async function isSomebody(_: Reader, { account }: Caller): Promise<boolean> {
  return account !== null;
}

async function isAllotted(
  reader: Reader,
  { account }: Caller,
  { map, task }: { readonly map: string; readonly task: number },
): Promise<boolean> {
  return account !== null && (await reader.one(tasks, { map, task }))?.person === account;
}

/** A conflict that is not there is told as such by its use-case. */
async function isNotOfPair(
  reader: Reader,
  { account }: Caller,
  { map, conflict }: { readonly map: string; readonly conflict: number },
): Promise<boolean> {
  const row = await reader.one(conflicts, { map, conflict });
  if (account === null) return false;
  if (row === undefined) return true;
  const { round, initiative } = row;
  const own = await reader.rows(tasks, { where: { map, round, initiative, person: account } });
  return own.every(({ state }) => state === "released");
}

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
    await reader.rows(records, { where }),
    await reader.rows(corrections, { where }),
  );
  return new Set(
    values.flatMap(({ variable, answer }) => {
      const kind = kinds.get(variable);
      return (kind === "country" || kind === "region") && "codes" in answer ? answer.codes : [];
    }),
  );
}
